package app.tendero.inbox;

import io.smallrye.mutiny.Uni;
import java.util.List;

/** The door into the inbox. */
public interface Deliveries {

    /**
     * Keeps all of it in one transaction, each arrival once whatever was kept before. Completes
     * after the commit; fails with {@link NotKept} when it cannot be kept now, and then nothing
     * was.
     */
    Uni<Void> keep(List<Arrival> arrivals, List<StatusReport> reports);

    /** The database is away, slow or full, or we are shedding load: answer 503. */
    final class NotKept extends RuntimeException {

        private static final long serialVersionUID = 1;

        public NotKept(String why) {
            super(why);
        }

        public NotKept(String why, Throwable cause) {
            super(why, cause);
        }
    }
}
