package app.tendero.platform;

import io.vertx.core.Vertx;
import java.util.concurrent.Executor;

/**
 * The way back for whoever asked together with others, or by a connection that others use too: the
 * answer may come on the context of one of them. A session of Hibernate belongs to a context, so
 * that going on there would be refused at best, and work in somebody else's session at worst.
 */
public final class OwnContext {

    private OwnContext() {}

    /**
     * Runs what it is given where it was made: at once if that is here, and anywhere if it was made
     * outside all contexts. For {@code emitOn}.
     */
    public static Executor executor() {
        var own = Vertx.currentContext();
        return own == null
                ? Runnable::run
                : task -> {
                    if (Vertx.currentContext() == own) {
                        task.run();
                    } else {
                        own.runOnContext(back -> task.run());
                    }
                };
    }
}
