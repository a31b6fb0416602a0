package app.tendero.whatsapp;

/** What came of fetching a file from Meta. */
public sealed interface Fetched {

    /**
     * All of it was handed over, and is what was announced.
     *
     * @param type its media type, by its content
     * @param sha256 in hex
     */
    record Whole(String type, long size, String sha256) implements Fetched {}

    /** More than is taken, in bytes. */
    record TooLarge(long most) implements Fetched {}

    /** It is not what it came as, or nothing that is taken. */
    record WrongType() implements Fetched {}

    /** Meta has it no longer, or never had. */
    record Gone() implements Fetched {}

    /** Its content is not the one that was announced. May be better next time. */
    record Broken() implements Fetched {}

    /** Meta did not give it now; trying again can help. */
    record NotNow(int code, String why) implements Fetched {}
}
