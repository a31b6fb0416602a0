package app.tendero.orders;

import app.tendero.kernel.StoreId;
import io.smallrye.mutiny.Uni;

/** Hears what becomes of a return. Whoever asked for it brings one. */
public interface ReturnListener {

    /**
     * What Shopify tells of a return.
     *
     * @param id Shopify's, of the return
     * @param topic the webhook's, {@code returns/approve}
     * @param note what the merchant wrote to the buyer; may be empty
     */
    record Told(long id, String topic, String note) {

        @Override
        public String toString() {
            return "Told[" + id + ", " + topic + "]";
        }
    }

    /** Must be safe to repeat. A failure is tried again. */
    Uni<Void> returned(StoreId store, Told told);
}
