package app.tendero.kernel;

/** Meta's id of a sending number; names the store in every webhook. Not a phone number. */
public record PhoneNumberId(String value) {

    public PhoneNumberId {
        if (value.isEmpty() || value.length() > 64) {
            throw new IllegalArgumentException("a phone number ID has 1 to 64 characters");
        }
    }
}
