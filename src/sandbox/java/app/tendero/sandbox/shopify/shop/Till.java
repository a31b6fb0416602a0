package app.tendero.sandbox.shopify.shop;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where checkouts become orders. Callers hold the shop's monitor. */
public final class Till {

    private static final String SOURCE = "web";

    private Till() {}

    /** What came of pressing Pay. */
    public sealed interface Outcome {

        /**
         * The order exists.
         *
         * @param first false when the checkout had been paid before
         */
        record Paid(Order order, boolean first) implements Outcome {}

        /** The page must ask again; names the fields. */
        record Incomplete(List<String> fields) implements Outcome {}

        /** Something sold out meanwhile; the checkout now holds what is left. */
        record Short(List<String> titles) implements Outcome {}
    }

    public static Outcome pay(Shop shop, Checkout checkout) {
        var before = checkout.order();
        if (before.isPresent()) {
            return new Outcome.Paid(before.get(), false);
        }
        if (!checkout.details().buyer().reachable()) {
            return new Outcome.Incomplete(List.of("email"));
        }
        var gone = cutToStock(checkout);
        if (!gone.isEmpty() || checkout.lines().isEmpty()) {
            return new Outcome.Short(gone);
        }
        var order = place(shop, checkout);
        for (var line : checkout.lines()) {
            if (line.variant() != null) {
                line.variant().take(line.quantity());
            }
        }
        shop.sales().keep(order);
        checkout.paid(order);
        return new Outcome.Paid(order, true);
    }

    /** Takes out of a checkout what cannot be sold any more; answers the titles concerned. */
    public static List<String> cutToStock(Checkout checkout) {
        var titles = new ArrayList<String>();
        var left = new ArrayList<Checkout.Line>();
        Map<Variant, Integer> taken = new LinkedHashMap<>();
        for (var line : checkout.lines()) {
            int possible = possible(line, taken);
            if (possible < line.quantity()) {
                titles.add(line.title());
            }
            if (possible > 0) {
                left.add(line.times(possible));
            }
        }
        checkout.lines(left);
        return titles;
    }

    private static int possible(Checkout.Line line, Map<Variant, Integer> taken) {
        var variant = line.variant();
        if (variant == null) {
            return line.quantity();
        }
        if (!variant.product().onSale()) {
            return 0;
        }
        int before = taken.getOrDefault(variant, 0);
        int possible = Math.min(line.quantity(), Math.max(0, variant.available() - before));
        taken.put(variant, before + possible);
        return possible;
    }

    private static Order place(Shop shop, Checkout checkout) {
        var details = checkout.details();
        var lines = checkout.lines().stream().map(line -> line(shop, line)).toList();
        var terms =
                new Order.Terms(
                        details.attributes(),
                        details.note(),
                        details.tags(),
                        details.discountCodes(),
                        details.ref(),
                        details.landingSite(),
                        checkout.origin() == Checkout.Origin.DRAFT_ORDER
                                ? "shopify_draft_order"
                                : SOURCE,
                        checkout.token(),
                        checkout.origin() == Checkout.Origin.DRAFT_ORDER ? null : checkout.token());
        var confirmation = TokenBook.random().substring(0, 9).toUpperCase(Locale.ROOT);
        return new Order(
                shop.nextId(),
                shop.sales().nextOrderNumber(),
                confirmation,
                shop.now(),
                customer(shop, details.buyer()),
                details.buyer(),
                lines,
                terms,
                shop.totals(checkout),
                null,
                null);
    }

    private static Order.Line line(Shop shop, Checkout.Line line) {
        var variant = line.variant();
        var variantTitle = variant == null || variant.values().isEmpty() ? null : variant.title();
        return new Order.Line(
                shop.nextId(),
                variant,
                line.title(),
                variantTitle,
                line.unitPrice(),
                line.quantity(),
                line.properties(),
                line.market(shop));
    }

    private static Customer customer(Shop shop, Buyer buyer) {
        var sales = shop.sales();
        var known =
                buyer.email() == null
                        ? sales.customerByPhone(orEmpty(buyer.phone()))
                        : sales.customerByEmail(buyer.email())
                                .or(() -> sales.customerByPhone(orEmpty(buyer.phone())));
        if (known.isPresent()) {
            return known.get();
        }
        var language = shop.facts().locales().getFirst().code();
        var customer =
                new Customer(
                        shop.nextId(),
                        buyer.address().firstName(),
                        buyer.address().lastName(),
                        buyer.email(),
                        buyer.phone(),
                        List.of(),
                        language,
                        buyer.address(),
                        shop.now(),
                        Customer.Consent.NEVER);
        sales.keep(customer);
        return customer;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
