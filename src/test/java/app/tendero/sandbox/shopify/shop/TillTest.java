package app.tendero.sandbox.shopify.shop;

import static app.tendero.sandbox.DemoStores.LINEN_HOUSE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class TillTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);
    private static final Buyer KERRY = new Buyer("kerry@example.com", null, null, Address.UNKNOWN);

    private final Shop shop = new Shops(2000, 100, CLOCK).find(LINEN_HOUSE.domain()).orElseThrow();
    private final Variant shirt =
            shop.catalogue().product("linen-shirt-rivoli").orElseThrow().variants().getFirst();

    @Test
    void the_last_shirt_is_sold_once_to_many_who_press_pay_together() throws Exception {
        shirt.stock(3);
        var buyers = new ArrayList<Callable<Till.Outcome>>();
        for (int i = 0; i < 20; i++) {
            var checkout = checkout(1, List.of());
            buyers.add(
                    () -> {
                        synchronized (shop) {
                            return Till.pay(shop, checkout);
                        }
                    });
        }

        List<Till.Outcome> outcomes = new ArrayList<>();
        try (var pool = Executors.newFixedThreadPool(4)) {
            for (var future : pool.invokeAll(buyers)) {
                outcomes.add(future.get());
            }
        }

        assertThat(outcomes).filteredOn(Till.Outcome.Paid.class::isInstance).hasSize(3);
        assertThat(outcomes).filteredOn(Till.Outcome.Short.class::isInstance).hasSize(17);
        assertThat(shirt.stock()).isZero();
    }

    @Test
    void a_discount_code_counts_only_while_it_runs_and_from_its_minimum_on() {
        assertThat(total(checkout(1, List.of("WELCOME10")))).isEqualTo("62.10");
        assertThat(total(checkout(1, List.of("FIVEOFF")))).isEqualTo("64.00");
        assertThat(total(checkout(1, List.of("SUMMER23")))).isEqualTo("69.00");
        assertThat(total(checkout(1, List.of("NOSUCH")))).isEqualTo("69.00");
    }

    private String total(Checkout checkout) {
        return Money.plain(shop.totals(checkout).total());
    }

    private Checkout checkout(int quantity, List<String> codes) {
        var line =
                new Checkout.Line(
                        "l-1", shirt, "Linen shirt Rivoli", quantity, List.of(), null, null);
        var details =
                new Checkout.Details(
                        List.of(), null, KERRY, codes, null, null, List.of(), Money.ZERO);
        return new Checkout(
                TokenBook.random(),
                "k",
                Checkout.Origin.STOREFRONT_CART,
                CLOCK.instant(),
                List.of(line),
                details);
    }
}
