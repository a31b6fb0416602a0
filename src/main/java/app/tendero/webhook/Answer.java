package app.tendero.webhook;

/**
 * What a door says. The sender is a machine: the status is all it looks at, the message is for a
 * person who reads along.
 */
enum Answer {
    KEPT(200, "kept"),
    UNSIGNED(401, "the signature does not fit"),
    TOO_LARGE(413, "larger than 4 MB"),
    NOT_NOW(503, "cannot be kept now, send it again");

    private final int status;
    private final String json;

    Answer(int status, String message) {
        this.status = status;
        this.json = "{\"success\":" + (status == 200) + ",\"message\":\"" + message + "\"}";
    }

    int status() {
        return status;
    }

    String json() {
        return json;
    }
}
