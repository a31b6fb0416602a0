package app.tendero.sandbox.bench;

import app.tendero.sandbox.DemoStores;
import app.tendero.sandbox.meta.Inbound;
import app.tendero.sandbox.meta.Prepared;
import app.tendero.sandbox.meta.PretendMeta;
import app.tendero.sandbox.meta.Visitor;
import app.tendero.sandbox.world.Says;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Signed webhooks of one message each, written before anything is measured.
 *
 * @param firstStore the first of {@code stores} stores they are for
 * @param shoppers how many people wrote them, taking turns
 */
record Mailbag(PretendMeta meta, int firstStore, int stores, int shoppers) {

    List<Prepared> of(int messages) {
        return IntStream.range(0, messages).mapToObj(this::webhook).toList();
    }

    /** The first message of each shopper. */
    List<Prepared> introductions() {
        return of(shoppers);
    }

    private Prepared webhook(int n) {
        int shopper = n % shoppers;
        var store = DemoStores.bench(firstStore + shopper % stores);
        var phone = "3370" + String.format(Locale.ROOT, "%03d%04d", firstStore, shopper);
        return meta.prepare(
                Inbound.of(
                        store.whatsapp().phoneNumberId(),
                        Visitor.phone(phone, "Kerry"),
                        Says.text("hi")));
    }
}
