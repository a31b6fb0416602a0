package app.tendero.sync;

/** A batch that could not be written, and of which nothing was. */
final class NotWritten extends RuntimeException {

    private static final long serialVersionUID = 1;

    NotWritten(Throwable cause) {
        super(cause.getClass().getSimpleName(), cause, false, false);
    }
}
