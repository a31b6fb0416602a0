package app.tendero.platform;

import app.tendero.kernel.StoreId;

/**
 * Lets us look up what we may not keep readable: the same value always gives the same hash, and
 * without the key nobody can try phone numbers against it.
 *
 * <p>The key is derived from the deployment's oldest sealing key, so that putting a new key in
 * front changes no hash. When that oldest key is retired its material moves to {@code HASH_KEY}.
 */
public final class KeyedHash {

    private static final byte[] LABEL = Bytes.utf8("tendero/keyed-hash/1");

    private final HmacSha256.Key key;

    /**
     * @param material 32 secret bytes; the hash key is derived from them, so they may seal too
     */
    public KeyedHash(byte[] material) {
        this.key = new HmacSha256.Key(HmacSha256.of(material, LABEL));
    }

    /**
     * A hash of 32 bytes that means something inside one store only: one shopper has unlike hashes
     * in two stores.
     *
     * @param purpose what the value is, {@code shopper.phone}; hashes of two purposes never meet
     */
    public byte[] of(StoreId store, String purpose, String value) {
        return hash(purpose + "\n" + store.value() + "\n" + value);
    }

    /** A hash of 32 bytes for what is looked up before the store is known. */
    public byte[] of(String purpose, String value) {
        return hash(purpose + "\n\n" + value);
    }

    private byte[] hash(String text) {
        return key.tag(Bytes.utf8(text));
    }
}
