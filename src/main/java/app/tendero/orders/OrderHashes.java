package app.tendero.orders;

import app.tendero.kernel.StoreId;
import app.tendero.platform.KeyedHash;
import app.tendero.privacy.PhoneForms;
import io.vertx.core.buffer.Buffer;
import jakarta.inject.Singleton;
import java.util.Collection;

/**
 * What buyers are recognised by without being kept: the keyed hashes of their phone, e-mail and
 * postcode, each meaning something in one store only.
 */
@Singleton
class OrderHashes {

    private final KeyedHash hash;

    OrderHashes(KeyedHash hash) {
        this.hash = hash;
    }

    /**
     * @param digits in international form
     */
    Buffer phone(StoreId store, String digits) {
        return Buffer.buffer(hash.of(store, "order.phone", digits));
    }

    /** Of a number in all the ways it may have been written. */
    Buffer[] phones(StoreId store, Collection<String> digits) {
        return digits.stream()
                .flatMap(number -> PhoneForms.of(number).stream())
                .distinct()
                .map(form -> phone(store, form))
                .toArray(Buffer[]::new);
    }

    Buffer email(StoreId store, String email) {
        return Buffer.buffer(hash.of(store, "order.email", email));
    }

    Buffer[] emails(StoreId store, Collection<String> emails) {
        return emails.stream().map(email -> email(store, email)).toArray(Buffer[]::new);
    }

    /** Hashed with its order: a postcode by itself finds nobody's. */
    Buffer postcode(StoreId store, long order, String postcode) {
        return Buffer.buffer(hash.of(store, "order.postcode", order + "\n" + postcode));
    }
}
