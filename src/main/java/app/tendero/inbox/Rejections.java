package app.tendero.inbox;

import io.smallrye.mutiny.Uni;

/** Keeps aside what was signed but cannot be used, for people to look at. */
public interface Rejections {

    /**
     * Completes after the commit.
     *
     * @param reason fixed words, such as {@code unknown number}
     * @param body trimmed to a few kilobytes before it is sealed
     */
    Uni<Void> keep(String reason, byte[] body);
}
