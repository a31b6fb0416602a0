package app.tendero.admin.page;

import app.tendero.inbox.ParkedItems;
import app.tendero.kernel.StoreId;
import app.tendero.outbox.ParkedSends;
import app.tendero.platform.Breakers;
import app.tendero.platform.Breakers.Line;
import app.tendero.platform.PutAside;
import app.tendero.store.Store;
import app.tendero.store.WhatsAppNumber;
import app.tendero.whatsapp.AccountNewsRows;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Looks for what keeps a store from selling and takes its merchant to mend. */
@Singleton
class Troubles {

    private static final String WHATSAPP = "/admin/whatsapp";

    /** Meta's code for an account that cannot pay. */
    private static final Integer NO_PAYMENT = 131042;

    /** Shopify's two APIs, as their breakers are named. */
    private static final List<String> APIS = List.of("ADMIN", "STOREFRONT");

    private final Breakers breakers;
    private final ParkedItems items;
    private final ParkedSends sends;
    private final AccountNewsRows news;
    private final TroubleRows rows;

    Troubles(
            Breakers breakers,
            ParkedItems items,
            ParkedSends sends,
            AccountNewsRows news,
            TroubleRows rows) {
        this.breakers = breakers;
        this.items = items;
        this.sends = sends;
        this.news = news;
        this.rows = rows;
    }

    /**
     * @param launch how far the store is: who is not live yet is told by the steps what is missing
     */
    Uni<List<Trouble>> of(Store store, LaunchRows.Facts launch) {
        return rows.facts(store.id())
                .chain(
                        facts ->
                                news.bad(store.id())
                                        .map(told -> MetaTroubles.of(store, told))
                                        .map(told -> all(store, launch, new Told(facts, told))))
                .chain(found -> parked(store.id()).map(parked -> with(found, parked)));
    }

    private record Told(TroubleRows.Facts facts, List<Trouble> meta) {}

    private static List<Trouble> with(List<Trouble> found, Optional<Trouble> parked) {
        var all = new ArrayList<>(found);
        parked.ifPresent(all::add);
        all.sort(Comparator.comparing(trouble -> !trouble.tone().equals("critical")));
        return List.copyOf(all);
    }

    private List<Trouble> all(Store store, LaunchRows.Facts launch, Told told) {
        var found = new ArrayList<Trouble>();
        if (!store.enabled()) {
            found.add(
                    Trouble.critical(
                            "disabled",
                            "Tendero is switched off for this store",
                            "Nobody is answered. Write to whoever runs Tendero for you.",
                            "/"));
        }
        if (launch.liveAt().isPresent() && store.numbers().isEmpty()) {
            found.add(
                    Trouble.critical(
                            "no-number",
                            "No WhatsApp number is connected",
                            "Nobody can write to your store. Connect a number again.",
                            WHATSAPP));
        }
        shopify(store.id(), launch.deadToken()).ifPresent(found::add);
        store.numbers()
                .forEach(
                        number ->
                                meta(store.id(), number, told.facts().heldBy())
                                        .ifPresent(found::add));
        found.addAll(told.meta());
        found.addAll(KnownTroubles.of(told.facts()));
        return found;
    }

    private Optional<Trouble> shopify(StoreId store, boolean deadToken) {
        var refusing = APIS.stream().anyMatch(api -> breakers.refusing(Line.shopify(store, api)));
        if (deadToken || refusing) {
            return Optional.of(
                    Trouble.critical(
                            "shopify-token",
                            "Shopify no longer lets Tendero see your shop",
                            "Open Tendero from your Shopify admin anew: that gives it new access."
                                    + " If this stays, reinstall the app.",
                            "/"));
        }
        var away = APIS.stream().anyMatch(api -> !breakers.closed(Line.shopify(store, api)));
        return away
                ? Optional.of(
                        Trouble.warning(
                                "shopify-away",
                                "Shopify does not answer at the moment",
                                "Products may be missing in chats. There is nothing to do: Tendero"
                                        + " asks again by itself.",
                                "/admin/activity"))
                : Optional.empty();
    }

    private Optional<Trouble> meta(StoreId store, WhatsAppNumber number, Optional<Integer> heldBy) {
        if (number.paused()) {
            return Optional.of(
                    Trouble.warning(
                            "paused",
                            shown(number) + " is paused",
                            "What shoppers write is kept, and nobody is answered. Let it go on"
                                    + " when you are ready.",
                            WHATSAPP));
        }
        var line = Line.meta(store, number.id());
        if (breakers.refusing(line)) {
            return Optional.of(
                    heldBy.filter(NO_PAYMENT::equals).isPresent()
                            ? noPayment(number)
                            : refused(number));
        }
        return breakers.closed(line)
                ? Optional.empty()
                : Optional.of(
                        Trouble.warning(
                                "whatsapp-away",
                                "WhatsApp does not answer at the moment",
                                "Answers from "
                                        + shown(number)
                                        + " wait, in order. There is nothing to do: Tendero tries"
                                        + " again by itself.",
                                WHATSAPP));
    }

    private static Trouble noPayment(WhatsAppNumber number) {
        return Trouble.critical(
                "whatsapp-payment",
                "WhatsApp does not deliver from " + shown(number) + ": it cannot be paid",
                "Add a payment method in WhatsApp Manager under Billing. Answers wait, in order,"
                        + " and leave by themselves afterwards; the WhatsApp page shows when it is"
                        + " settled.",
                WHATSAPP);
    }

    private static Trouble refused(WhatsAppNumber number) {
        return Trouble.critical(
                "whatsapp-refused",
                "WhatsApp refuses messages from " + shown(number),
                "The token, a permission or the payment method at Meta is not good any"
                        + " more. Answers wait, in order, until it is.",
                WHATSAPP);
    }

    private static String shown(WhatsAppNumber number) {
        return number.displayPhoneNumber().isEmpty() ? "Your number" : number.displayPhoneNumber();
    }

    private Uni<Optional<Trouble>> parked(StoreId store) {
        var mine = Optional.of(store);
        return items.count(PutAside.all(mine))
                .chain(messages -> sends.count(PutAside.all(mine)).map(unsent -> messages + unsent))
                .map(all -> all == 0 ? Optional.empty() : Optional.of(parked(all)));
    }

    private static Trouble parked(long all) {
        return Trouble.warning(
                "parked",
                all == 1 ? "One message was put aside" : all + " messages were put aside",
                "They could not be worked or sent after several tries. Look at the reasons under"
                        + " Activity; whoever runs Tendero for you can have them tried again.",
                "/admin/activity");
    }
}
