package app.tendero.platform;

/** A token or key on its way through the code; its text shows only when asked for by name. */
public record Secret(String reveal) {

    @Override
    public String toString() {
        return "Secret[***]";
    }
}
