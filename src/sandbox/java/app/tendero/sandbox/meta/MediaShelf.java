package app.tendero.sandbox.meta;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Files of shoppers and stores, the newest few. */
final class MediaShelf {

    private static final int KEPT = 100;
    private static final long FIRST_ID = 1_200_000_000_000_000L;
    private static final int SIGNATURE = 32;

    private final AtomicLong ids = new AtomicLong(FIRST_ID + System.currentTimeMillis());
    private final Map<String, Item> items = new LinkedHashMap<>();
    private final String secret = UUID.randomUUID().toString();

    /**
     * A file as Meta has it.
     *
     * @param account whose tokens may see it; empty for everybody's
     * @param sha256 in hex, as Meta tells it
     * @param trouble what is wrong with it
     */
    record Item(
            String id,
            String account,
            String mimeType,
            byte[] content,
            String sha256,
            Trouble trouble) {}

    /**
     * What goes wrong with a file.
     *
     * @param told a hash that is not its own; empty for its own
     * @param status with which its content is refused; 0 for never
     * @param cut after how many bytes the line breaks; 0 for never
     * @param ended whether its address has ended the moment it is told
     */
    record Trouble(String told, int status, int cut, boolean ended) {

        static final Trouble NONE = new Trouble("", 0, 0, false);
    }

    String add(String mimeType, byte[] content) {
        return add("", mimeType, content, Trouble.NONE);
    }

    synchronized String add(String account, String mimeType, byte[] content, Trouble trouble) {
        var id = String.valueOf(ids.incrementAndGet());
        var hash = trouble.told().isEmpty() ? sha256(content) : trouble.told();
        items.put(id, new Item(id, account, mimeType, content.clone(), hash, trouble));
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

    /** What shows that we told this address, and until when it is good. */
    String signature(String id, long until) {
        return sha256((secret + id + until).getBytes(StandardCharsets.UTF_8))
                .substring(0, SIGNATURE);
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this JDK has no SHA-256", e);
        }
    }
}
