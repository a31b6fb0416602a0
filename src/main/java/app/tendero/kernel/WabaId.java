package app.tendero.kernel;

/** Id of a WhatsApp Business Account, {@code entry[].id} of Meta's webhooks. */
public record WabaId(String value) {

    public WabaId {
        if (value.isEmpty() || value.length() > 64) {
            throw new IllegalArgumentException("a WABA id has 1 to 64 characters");
        }
    }
}
