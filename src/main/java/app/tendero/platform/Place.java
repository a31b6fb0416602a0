package app.tendero.platform;

import app.tendero.kernel.StoreId;

/**
 * Where a sealed value lives. It is bound into the seal, so that a value copied to another store's
 * row or another column does not open.
 */
public record Place(StoreId store, String table, String column) {

    /** Stands for "no store"; no store ever gets this id. */
    private static final StoreId NO_STORE = new StoreId(Long.MAX_VALUE);

    /** A place that belongs to no store. */
    public static Place ofDeployment(String table, String column) {
        return new Place(NO_STORE, table, column);
    }

    /** Same text for the same place only: names of tables and columns hold no slash. */
    byte[] associatedData(int version) {
        return Bytes.utf8(version + "/" + store.value() + "/" + table + "/" + column);
    }
}
