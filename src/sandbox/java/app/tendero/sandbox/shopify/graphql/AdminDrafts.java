package app.tendero.sandbox.shopify.graphql;

import app.tendero.sandbox.shopify.shop.Address;
import app.tendero.sandbox.shopify.shop.Attribute;
import app.tendero.sandbox.shopify.shop.Buyer;
import app.tendero.sandbox.shopify.shop.Checkout;
import app.tendero.sandbox.shopify.shop.Customer;
import app.tendero.sandbox.shopify.shop.DraftOrder;
import app.tendero.sandbox.shopify.shop.Gid;
import app.tendero.sandbox.shopify.shop.Money;
import app.tendero.sandbox.shopify.shop.Order;
import app.tendero.sandbox.shopify.shop.Shop;
import app.tendero.sandbox.shopify.shop.TokenBook;
import app.tendero.sandbox.shopify.shop.Totals;
import app.tendero.sandbox.shopify.shop.Variant;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Draft orders: made by {@code draftOrderCreate}, paid on their invoice page. Stock is looked at
 * only there.
 */
final class AdminDrafts {

    private static final int MOST_LINES = 499;

    private AdminDrafts() {}

    static void wire(Wiring wiring) {
        var draft = wiring.type("DraftOrder", DraftOrder.class);
        draft.of("id", DraftOrder::gid)
                .of("legacyResourceId", DraftOrder::id)
                .of("name", DraftOrder::name)
                .of("status", DraftOrder::status)
                .of("ready", value -> true)
                .of("createdAt", value -> value.checkout().createdAt())
                .of("updatedAt", value -> value.checkout().createdAt())
                .of("completedAt", value -> order(value).map(Order::createdAt).orElse(null))
                .of("order", value -> order(value).orElse(null))
                .ask("invoiceUrl", (value, ask) -> ask.links().invoice(value.checkout()))
                .of("email", value -> value.checkout().details().buyer().email())
                .of("phone", value -> value.checkout().details().buyer().phone())
                .of("note2", value -> value.checkout().details().note())
                .of("tags", value -> value.checkout().details().tags())
                .of(
                        "customAttributes",
                        value -> Values.attributes(value.checkout().details().attributes()))
                .of("discountCodes", value -> value.checkout().details().discountCodes())
                .ask(
                        "customer",
                        (value, ask) -> ask.shop().sales().customer(value.customer()).orElse(null))
                .of(
                        "shippingAddress",
                        value ->
                                AdminSales.address(
                                        value.checkout().details().buyer().address(), value.id()))
                .ask("currencyCode", (value, ask) -> ask.shop().currency())
                .ask(
                        "presentmentCurrencyCode",
                        (value, ask) -> value.checkout().market(ask.shop()).currency())
                .of("totalQuantityOfLineItems", value -> value.checkout().quantity())
                .of("warnings", value -> List.of())
                .ask(
                        "lineItems",
                        (value, ask) ->
                                Connections.page(value.checkout().lines(), ask, Checkout.Line::id))
                .ask("totalPriceSet", (value, ask) -> bag(value, ask, sum(value)))
                .ask("subtotalPriceSet", (value, ask) -> bag(value, ask, Totals::subtotal))
                .ask("totalDiscountsSet", (value, ask) -> bag(value, ask, Totals::discount))
                .ask("totalShippingPriceSet", (value, ask) -> bag(value, ask, delivery(value)))
                .ask("totalTaxSet", (value, ask) -> Values.moneyBag(Money.ZERO, ask.shop()));
        line(wiring);
    }

    private static Object bag(Checkout.Line line, BigDecimal amount, Ask ask) {
        return Values.moneyBag(amount, ask.shop(), line.market(ask.shop()));
    }

    /** How it is sent, the buyer chooses in the checkout: until then nothing is asked for that. */
    private static Function<Totals, BigDecimal> delivery(DraftOrder draft) {
        return order(draft).isPresent() ? Totals::shipping : totals -> Money.ZERO;
    }

    private static Function<Totals, BigDecimal> sum(DraftOrder draft) {
        return order(draft).isPresent() ? Totals::total : Totals::subtotal;
    }

    private static Object bag(DraftOrder draft, Ask ask, Function<Totals, BigDecimal> amount) {
        var totals = ask.shop().totals(draft.checkout());
        return Values.moneyBag(amount.apply(totals), ask.shop(), totals.market());
    }

    private static void line(Wiring wiring) {
        wiring.type("DraftOrderLineItem", Checkout.Line.class)
                .of("id", value -> "gid://shopify/DraftOrderLineItem/" + value.id())
                .of("uuid", Checkout.Line::id)
                .of("title", Checkout.Line::title)
                .of("name", Checkout.Line::title)
                .of(
                        "variantTitle",
                        value -> value.variant() == null ? null : value.variant().title())
                .of("sku", value -> value.variant() == null ? null : value.variant().sku())
                .of("quantity", Checkout.Line::quantity)
                .of("custom", value -> value.variant() == null)
                .of("variant", Checkout.Line::variant)
                .of("product", value -> value.variant() == null ? null : value.variant().product())
                .of("customAttributes", value -> Values.attributes(value.properties()))
                .ask("originalUnitPriceSet", (value, ask) -> bag(value, value.unitPrice(), ask))
                .ask("originalTotalSet", (value, ask) -> bag(value, value.total(), ask))
                .ask("discountedTotalSet", (value, ask) -> bag(value, value.total(), ask));
    }

    private static Optional<Order> order(DraftOrder draft) {
        return draft.checkout().order();
    }

    /** {@code draftOrderCreate}. */
    static Object create(Ask ask) {
        ask.needs("write_draft_orders");
        var shop = ask.shop();
        var input = ask.input("input");
        var errors = new ArrayList<Map<String, @Nullable Object>>();
        var lines = lines(shop, input.objects("lineItems"), errors);
        checkContact(input, errors);
        if (!errors.isEmpty()) {
            return Values.object("draftOrder", null, "userErrors", errors);
        }
        var customer = customer(shop, input);
        var details =
                new Checkout.Details(
                        Values.attributes(input.objects("customAttributes"), 250),
                        input.text("note"),
                        buyer(input, customer),
                        input.texts("discountCodes"),
                        null,
                        null,
                        input.texts("tags"),
                        discount(input.object("appliedDiscount"), lines));
        var checkout =
                new Checkout(
                                TokenBook.random(),
                                TokenBook.random(),
                                Checkout.Origin.DRAFT_ORDER,
                                shop.now(),
                                lines,
                                details)
                        .in(shop.marketOf(input.text("presentmentCurrencyCode")), shop);
        int number = shop.sales().drafts().size() + 1;
        var draft =
                new DraftOrder(
                        shop.nextId(), number, customer == null ? 0 : customer.id(), checkout);
        shop.sales().keep(draft);
        return Values.object("draftOrder", draft, "userErrors", List.of());
    }

    private static List<Checkout.Line> lines(
            Shop shop, List<Input> inputs, List<Map<String, @Nullable Object>> errors) {
        if (inputs.isEmpty()) {
            errors.add(Values.userError("Add at least 1 product", "lineItems"));
        }
        if (inputs.size() > MOST_LINES) {
            errors.add(
                    Values.userError(
                            "Line items must be " + MOST_LINES + " or fewer", "lineItems"));
        }
        var lines = new ArrayList<Checkout.Line>();
        for (int i = 0; i < inputs.size(); i++) {
            line(shop, inputs.get(i), String.valueOf(i), errors).ifPresent(lines::add);
        }
        return lines;
    }

    private static Optional<Checkout.Line> line(
            Shop shop, Input input, String index, List<Map<String, @Nullable Object>> errors) {
        int quantity = input.number("quantity", 0);
        if (quantity < 1) {
            errors.add(
                    Values.userError(
                            "Quantity must be greater than or equal to 1",
                            "lineItems",
                            index,
                            "quantity"));
            return Optional.empty();
        }
        var id = input.text("variantId");
        if (id == null) {
            return custom(shop, input, index, quantity, errors);
        }
        var variant = Gid.number("ProductVariant", id).flatMap(shop.catalogue()::variant);
        if (variant.isEmpty()) {
            var key = id.substring(id.lastIndexOf('/') + 1);
            errors.add(Values.userError("Product with ID " + key + " is no longer available."));
            return Optional.empty();
        }
        var fixed =
                input.object("priceOverride").map(price -> price.decimal("amount")).orElse(null);
        var reduced = reduced(variant.get(), fixed, input.object("appliedDiscount"));
        return Optional.of(
                new Checkout.Line(
                        String.valueOf(shop.nextId()),
                        variant.get(),
                        variant.get().product().title(),
                        quantity,
                        properties(input),
                        reduced,
                        null));
    }

    private static Optional<Checkout.Line> custom(
            Shop shop,
            Input input,
            String index,
            int quantity,
            List<Map<String, @Nullable Object>> errors) {
        var title = input.text("title");
        if (title == null || title.isBlank()) {
            errors.add(Values.userError("Title can't be blank", "lineItems", index, "title"));
            return Optional.empty();
        }
        var price =
                input.object("originalUnitPriceWithCurrency")
                        .map(money -> money.decimal("amount"))
                        .orElse(input.decimal("originalUnitPrice"));
        return Optional.of(
                new Checkout.Line(
                        String.valueOf(shop.nextId()),
                        null,
                        title,
                        quantity,
                        properties(input),
                        price,
                        null));
    }

    private static List<Attribute> properties(Input line) {
        return Values.attributes(line.objects("customAttributes"), 250);
    }

    private static @Nullable BigDecimal reduced(
            Variant variant, @Nullable BigDecimal fixed, Optional<Input> discount) {
        if (discount.isEmpty()) {
            return fixed;
        }
        var price = fixed == null ? variant.price() : fixed;
        return price.subtract(off(discount.get(), price)).max(Money.ZERO);
    }

    private static BigDecimal discount(Optional<Input> discount, List<Checkout.Line> lines) {
        var sum = lines.stream().map(Checkout.Line::total).reduce(Money.ZERO, BigDecimal::add);
        return discount.map(input -> off(input, sum)).orElse(Money.ZERO);
    }

    private static BigDecimal off(Input discount, BigDecimal amount) {
        var value = discount.decimal("value");
        return "PERCENTAGE".equals(discount.text("valueType"))
                ? Money.percent(amount, value.intValue())
                : Money.of(value.toPlainString());
    }

    private static void checkContact(Input input, List<Map<String, @Nullable Object>> errors) {
        if (input.text("email") instanceof String email && !Contacts.isEmail(email)) {
            errors.add(Values.userError("Email is invalid", "email"));
        }
        if (input.text("phone") instanceof String phone && !Contacts.isPhone(phone)) {
            errors.add(Values.userError("Phone is invalid", "phone"));
        }
    }

    private static @Nullable Customer customer(Shop shop, Input input) {
        var id =
                input.object("purchasingEntity")
                        .map(entity -> entity.text("customerId"))
                        .orElse(input.text("customerId"));
        return id == null
                ? null
                : Gid.number("Customer", id).flatMap(shop.sales()::customer).orElse(null);
    }

    private static Buyer buyer(Input input, @Nullable Customer customer) {
        var known = customer == null ? Buyer.UNKNOWN : known(customer);
        var email = input.text("email");
        var phone = input.text("phone");
        var given = input.object("shippingAddress").map(Contacts::address);
        boolean own = input.flag("useCustomerDefaultAddress");
        return new Buyer(
                email == null ? known.email() : email,
                phone == null ? known.phone() : phone,
                known.country(),
                given.orElse(own ? known.address() : Address.UNKNOWN));
    }

    private static Buyer known(Customer customer) {
        return new Buyer(
                customer.email(),
                customer.phone(),
                customer.address().country(),
                customer.address());
    }
}
