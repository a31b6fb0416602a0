package app.tendero.sandbox.shopify.graphql;

import app.tendero.sandbox.shopify.shop.Address;
import app.tendero.sandbox.shopify.shop.Attribute;
import app.tendero.sandbox.shopify.shop.Buyer;
import app.tendero.sandbox.shopify.shop.Checkout;
import app.tendero.sandbox.shopify.shop.Gid;
import app.tendero.sandbox.shopify.shop.Money;
import app.tendero.sandbox.shopify.shop.Shop;
import app.tendero.sandbox.shopify.shop.TokenBook;
import app.tendero.sandbox.shopify.shop.Variant;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One {@code cartCreate}. What the shop does not sell is a user error and there is no cart; what is
 * short in stock is cut down with a warning, and the cart is made without it. That difference is
 * the one clients get wrong.
 */
final class CartCreation {

    private static final int MOST_LINES = 500;
    private static final int MOST_ATTRIBUTES = 250;
    private static final int LONGEST_NOTE = 5_000;
    private static final int MOST_OF_ONE = 1_000_000;

    private final Shop shop;
    private final Input input;
    private final @Nullable String country;
    private final List<Object> errors = new ArrayList<>();
    private final List<Object> warnings = new ArrayList<>();

    CartCreation(Ask ask) {
        this.shop = ask.shop();
        this.input = ask.input("input");
        this.country = ask.country().orElse(null);
    }

    Object run() {
        var lines = merged(lines());
        var buyer = buyer();
        if (input.text("note") instanceof String note && note.length() > LONGEST_NOTE) {
            error("NOTE_TOO_LONG", "The note is too long", "note");
        }
        if (!errors.isEmpty()) {
            return Values.object("cart", null, "userErrors", errors, "warnings", List.of());
        }
        var cart = cart(withinStock(lines), buyer);
        checkDiscounts(cart);
        shop.sales().keep(cart);
        return Values.object("cart", cart, "userErrors", List.of(), "warnings", warnings);
    }

    private Checkout cart(List<Checkout.Line> lines, Buyer buyer) {
        var details =
                new Checkout.Details(
                        Values.attributes(input.objects("attributes"), MOST_ATTRIBUTES),
                        input.text("note"),
                        buyer,
                        input.texts("discountCodes"),
                        null,
                        null,
                        List.of(),
                        Money.ZERO);
        return new Checkout(
                        TokenBook.random(),
                        TokenBook.random(),
                        Checkout.Origin.STOREFRONT_CART,
                        shop.now(),
                        lines,
                        details)
                .in(shop.market(buyer.country()), shop);
    }

    private List<Checkout.Line> lines() {
        var inputs = input.objects("lines");
        if (inputs.size() > MOST_LINES) {
            error("CART_TOO_LARGE", "The cart has too many lines", "lines");
            return List.of();
        }
        var lines = new ArrayList<Checkout.Line>();
        for (int i = 0; i < inputs.size(); i++) {
            line(inputs.get(i), String.valueOf(i)).ifPresent(lines::add);
        }
        return lines;
    }

    private Optional<Checkout.Line> line(Input line, String index) {
        var id = Values.orEmpty(line.text("merchandiseId"));
        var variant =
                Gid.number("ProductVariant", id)
                        .flatMap(shop.catalogue()::variant)
                        .filter(found -> found.product().onSale());
        if (variant.isEmpty()) {
            error(
                    "INVALID",
                    "The merchandise with id " + id + " does not exist.",
                    "lines",
                    index,
                    "merchandiseId");
            return Optional.empty();
        }
        int quantity = line.number("quantity", 1);
        if (quantity < 0) {
            error(
                    "LESS_THAN",
                    "Quantity must be greater than or equal to 0",
                    "lines",
                    index,
                    "quantity");
            return Optional.empty();
        }
        if (quantity > MOST_OF_ONE) {
            error(
                    "MAXIMUM_EXCEEDED",
                    "The quantity exceeds the maximum",
                    "lines",
                    index,
                    "quantity");
            return Optional.empty();
        }
        return quantity == 0 ? Optional.empty() : Optional.of(line(variant.get(), quantity, line));
    }

    private Checkout.Line line(Variant variant, int quantity, Input input) {
        var parent = input.object("parent").map(link -> link.text("merchandiseId")).orElse(null);
        return new Checkout.Line(
                TokenBook.random(),
                variant,
                variant.product().title(),
                quantity,
                Values.attributes(input.objects("attributes"), MOST_ATTRIBUTES),
                null,
                parent);
    }

    /**
     * Lines of one variant with the same attributes become one; with different ones they stay
     * apart.
     */
    private static List<Checkout.Line> merged(List<Checkout.Line> lines) {
        var all = new ArrayList<Checkout.Line>();
        for (var line : lines) {
            int twin = twin(all, line);
            if (twin < 0) {
                all.add(line);
            } else {
                all.set(twin, all.get(twin).times(all.get(twin).quantity() + line.quantity()));
            }
        }
        return all;
    }

    private static int twin(List<Checkout.Line> all, Checkout.Line line) {
        for (int i = 0; i < all.size(); i++) {
            var other = all.get(i);
            if (other.variant() == line.variant()
                    && sorted(other.properties()).equals(sorted(line.properties()))
                    && Values.orEmpty(other.parent()).equals(Values.orEmpty(line.parent()))) {
                return i;
            }
        }
        return -1;
    }

    private static List<String> sorted(List<Attribute> attributes) {
        return attributes.stream()
                .map(attribute -> attribute.key() + "\u0000" + attribute.value())
                .sorted()
                .toList();
    }

    private List<Checkout.Line> withinStock(List<Checkout.Line> lines) {
        var kept = new ArrayList<Checkout.Line>();
        for (var line : lines) {
            var variant = line.variant();
            int available = variant == null ? 0 : variant.available() - taken(kept, variant);
            if (available <= 0) {
                warn("MERCHANDISE_OUT_OF_STOCK", "The product is out of stock.", line);
            } else if (available < line.quantity()) {
                warn(
                        "MERCHANDISE_NOT_ENOUGH_STOCK",
                        "Only " + available + " items were added to your cart.",
                        line);
                kept.add(line.times(available));
            } else {
                kept.add(line);
            }
        }
        return kept;
    }

    private static int taken(List<Checkout.Line> lines, Variant variant) {
        return lines.stream()
                .filter(line -> line.variant() == variant)
                .mapToInt(Checkout.Line::quantity)
                .sum();
    }

    private Buyer buyer() {
        var identity = input.object("buyerIdentity").orElse(new Input(Map.of()));
        if (identity.text("email") instanceof String email && !Contacts.isEmail(email)) {
            error("INVALID", "Email is invalid", "buyerIdentity", "email");
        }
        if (identity.text("phone") instanceof String phone && !Contacts.isPhone(phone)) {
            error("INVALID", "Phone is invalid", "buyerIdentity", "phone");
        }
        return new Buyer(
                identity.text("email"),
                identity.text("phone"),
                identity.text("countryCode") == null ? country : identity.text("countryCode"),
                address());
    }

    private Address address() {
        return input.object("delivery").stream()
                .flatMap(delivery -> delivery.objects("addresses").stream())
                .flatMap(entry -> entry.object("address").stream())
                .flatMap(choice -> choice.object("deliveryAddress").stream())
                .findFirst()
                .map(Contacts::address)
                .orElse(Address.UNKNOWN);
    }

    private void checkDiscounts(Checkout cart) {
        BigDecimal lines = shop.totals(cart).lines();
        for (var code : cart.details().discountCodes()) {
            var discount = shop.discount(code);
            if (discount.isEmpty()) {
                warn("DISCOUNT_NOT_FOUND", "Discount code " + code + " not found", cart.cartGid());
            } else if (discount.get().ended()) {
                warn(
                        "DISCOUNT_CURRENTLY_INACTIVE",
                        "Discount code " + code + " is not active",
                        cart.cartGid());
            } else if (!discount.get().appliesTo(lines)) {
                warn(
                        "DISCOUNT_PURCHASE_NOT_IN_RANGE",
                        "Discount code " + code + " needs a larger cart",
                        cart.cartGid());
            }
        }
    }

    private void error(String code, String message, String... path) {
        var field = new ArrayList<String>();
        field.add("input");
        field.addAll(List.of(path));
        errors.add(Values.userError(code, message, field));
    }

    /** Shopify names the line of a line it kept, and the variant of one it did not keep. */
    private void warn(String code, String message, Checkout.Line line) {
        var variant = line.variant();
        boolean kept = code.equals("MERCHANDISE_NOT_ENOUGH_STOCK");
        warn(
                code,
                message,
                kept || variant == null ? "gid://shopify/CartLine/" + line.id() : variant.gid());
    }

    private void warn(String code, String message, @Nullable String target) {
        warnings.add(Values.object("code", code, "message", message, "target", target));
    }
}
