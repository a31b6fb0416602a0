package app.tendero.sandbox.meta;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** Uploaded files, the newest few. */
final class MediaShelf {

    private static final int KEPT = 100;
    private static final long FIRST_ID = 1_200_000_000_000_000L;

    private final AtomicLong ids = new AtomicLong(FIRST_ID + System.currentTimeMillis());
    private final Map<String, Item> items = new LinkedHashMap<>();

    /**
     * @param sha256 in hex, as Meta tells it
     */
    record Item(String id, String mimeType, byte[] content, String sha256) {}

    synchronized String add(String mimeType, byte[] content) {
        var id = String.valueOf(ids.incrementAndGet());
        items.put(id, new Item(id, mimeType, content.clone(), sha256(content)));
        if (items.size() > KEPT) {
            items.remove(items.keySet().iterator().next());
        }
        return id;
    }

    synchronized Optional<Item> find(String id) {
        return Optional.ofNullable(items.get(id));
    }

    synchronized boolean remove(String id) {
        return items.remove(id) != null;
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this JDK has no SHA-256", e);
        }
    }
}
