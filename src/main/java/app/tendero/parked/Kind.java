package app.tendero.parked;

import java.util.Optional;

/** The two things that are put aside, named as in the answers. */
enum Kind {
    /** Came in, and could not be worked. */
    message,
    /** Was decided, and did not leave. */
    send;

    static Optional<Kind> of(String name) {
        return switch (name) {
            case "message" -> Optional.of(message);
            case "send" -> Optional.of(send);
            default -> Optional.empty();
        };
    }
}
