package app.tendero.whatsapp;

import app.tendero.conversation.ShopperEvent.MediaKind;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a file really is, by how it begins, and which of them are taken as what. Nothing that a
 * browser would run is among them.
 *
 * <p>Types and sizes: {@code business-phone-numbers/media} of Meta's documentation.
 */
final class MediaKinds {

    /** As many bytes as it takes to tell. */
    static final int BEGINNING = 16;

    private static final int MB = 1024 * 1024;

    private static final Set<String> PICTURES = Set.of("image/jpeg", "image/png", "image/webp");
    private static final Set<String> FILMS = Set.of("video/mp4", "video/3gpp");
    private static final Set<String> SOUNDS =
            Set.of("audio/ogg", "audio/mpeg", "audio/aac", "audio/amr", "audio/mp4");

    private MediaKinds() {}

    /** The most that is taken, in bytes. Meta would carry documents of 100 MB. */
    static long most(MediaKind kind) {
        return switch (kind) {
            case IMAGE -> 5L * MB;
            case VIDEO, AUDIO, DOCUMENT -> 16L * MB;
            case STICKER -> MB / 2;
        };
    }

    /**
     * The media type to keep a file under; empty for one that is not what it came as.
     *
     * @param beginning its first {@link #BEGINNING} bytes, or all there are
     */
    static Optional<String> accepted(MediaKind kind, byte[] beginning) {
        return type(beginning)
                .map(
                        type ->
                                kind == MediaKind.AUDIO
                                        ? type.replace("video/mp4", "audio/mp4")
                                        : type)
                .filter(type -> allowed(kind).contains(type));
    }

    private static Set<String> allowed(MediaKind kind) {
        return switch (kind) {
            case IMAGE -> PICTURES;
            case VIDEO -> FILMS;
            case AUDIO -> SOUNDS;
            case STICKER -> Set.of("image/webp");
            // a picture sent as a file keeps its quality: people do it
            case DOCUMENT -> Set.of("application/pdf", "image/jpeg", "image/png");
        };
    }

    private record Mark(String type, int at, byte[] bytes) {

        boolean on(byte[] file) {
            return file.length >= at + bytes.length
                    && Arrays.equals(file, at, at + bytes.length, bytes, 0, bytes.length);
        }
    }

    private static final List<Mark> MARKS =
            List.of(
                    hex("image/jpeg", "ffd8ff"),
                    hex("image/png", "89504e470d0a1a0a"),
                    text("image/webp", 8, "WEBP"),
                    text("video/3gpp", 4, "ftyp3g"),
                    text("audio/mp4", 4, "ftypM4A"),
                    text("video/mp4", 4, "ftyp"),
                    text("audio/ogg", 0, "OggS"),
                    text("audio/amr", 0, "#!AMR"),
                    text("audio/mpeg", 0, "ID3"),
                    hex("audio/mpeg", "fffb"),
                    hex("audio/mpeg", "fff3"),
                    hex("audio/aac", "fff1"),
                    hex("audio/aac", "fff9"),
                    text("application/pdf", 0, "%PDF-"));

    private static Optional<String> type(byte[] beginning) {
        return MARKS.stream().filter(mark -> mark.on(beginning)).map(Mark::type).findFirst();
    }

    private static Mark hex(String type, String bytes) {
        return new Mark(type, 0, HexFormat.of().parseHex(bytes));
    }

    private static Mark text(String type, int at, String text) {
        return new Mark(type, at, text.getBytes(StandardCharsets.ISO_8859_1));
    }
}
