package app.tendero.whatsapp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** The webhooks under {@code payloads/whatsapp}, one per thing that can arrive. */
final class Payloads {

    /** What the payloads say. */
    static final Instant SAID_AT = Instant.ofEpochSecond(1795248000);

    static final Instant RECEIVED_AT = Instant.parse("2026-11-21T09:00:02Z");

    private static final Path FOLDER = Path.of("src/test/resources/payloads/whatsapp");

    private Payloads() {}

    static byte[] raw(String name) {
        try {
            return Files.readAllBytes(FOLDER.resolve(name + ".json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> names() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString().replace(".json", ""))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Piece> split(String name) {
        return WebhookSplitter.split(raw(name), RECEIVED_AT);
    }

    static List<Piece> splitText(String json) {
        return WebhookSplitter.split(json.getBytes(StandardCharsets.UTF_8), RECEIVED_AT);
    }
}
