package app.tendero.conversation;

/**
 * A file that lies at Meta, as a message named it. What it claims to be is checked when it is
 * fetched.
 *
 * @param id Meta's, good for seven days
 * @param type the media type its phone says it has; may be empty
 * @param sha256 of its content, in the form Meta used; may be empty
 */
public record MediaFile(String id, String type, String sha256) {}
