package app.tendero.kernel;

/** Meta's id of one message, inbound or outbound; what arrives is deduplicated by it. */
public record Wamid(String value) {

    public Wamid {
        if (value.isEmpty() || value.length() > 512) {
            throw new IllegalArgumentException("a wamid has 1 to 512 characters");
        }
    }
}
