package app.tendero.catalogue.mirror;

import java.util.Optional;

/**
 * Where the next stretch of a mirrored list begins: after a thing at a place.
 *
 * @param place of the last thing: its position, or the moment it was published in microseconds
 * @param id of the last thing
 */
record MirrorCursor(long place, long id) {

    /** Shopify's own begin otherwise: they are Base64. */
    static final String OURS = "mirror:";

    /** Empty for one that is not ours. */
    static Optional<MirrorCursor> of(Optional<String> text) {
        if (!Mirror.began(text)) {
            return Optional.empty();
        }
        var parts = text.get().substring(OURS.length()).split(":", 2);
        return Optional.of(new MirrorCursor(Long.parseLong(parts[0]), Long.parseLong(parts[1])));
    }

    String text() {
        return OURS + place + ":" + id;
    }
}
