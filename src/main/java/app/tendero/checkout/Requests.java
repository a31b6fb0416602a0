package app.tendero.checkout;

import app.tendero.conversation.CartLine;
import app.tendero.conversation.CartLine.Modifier;
import app.tendero.conversation.CheckoutEffect.PrepareCheckout;
import app.tendero.kernel.VariantId;
import app.tendero.outbox.EffectOrder;
import app.tendero.shopify.ChatAttributes;
import app.tendero.shopify.CheckoutRequest;
import app.tendero.shopify.CheckoutRequest.Attribute;
import app.tendero.shopify.CheckoutRequest.Line;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Writes a cart of ours as lines of Shopify's. Pure.
 *
 * <p>A modifier whose id is a variant becomes a line of its own, so that checkout charges it; it
 * names the dish it belongs to in a property that only the merchant sees. Any other becomes a
 * property of its line, which costs nothing; only a draft order can charge it, as a custom line.
 */
final class Requests {

    private static final Pattern VARIANT = Pattern.compile("[1-9][0-9]{0,17}");

    /** Begins with an underscore: shown to the merchant, not to the buyer. */
    private static final String BELONGS_TO = "_for";

    private Requests() {}

    static CheckoutRequest of(EffectOrder order, PrepareCheckout effect) {
        return request(order, effect, false);
    }

    /** As {@link #of}, and what is no variant but has a price becomes a custom line. */
    static CheckoutRequest chargingEverything(EffectOrder order, PrepareCheckout effect) {
        return request(order, effect, true);
    }

    private static CheckoutRequest request(
            EffectOrder order, PrepareCheckout effect, boolean custom) {
        var lines = new ArrayList<Line>();
        for (var line : effect.lines()) {
            add(line, custom, lines);
        }
        return new CheckoutRequest(
                lines,
                List.of(
                        new Attribute(ChatAttributes.CONVERSATION, order.conversation().toString()),
                        new Attribute(ChatAttributes.CHECKOUT, Integer.toString(effect.request())),
                        new Attribute(ChatAttributes.SOURCE, ChatAttributes.WHATSAPP)),
                order.recipient().phone().map(phone -> "+" + phone.value()),
                effect.market());
    }

    private static void add(CartLine line, boolean custom, List<Line> lines) {
        var properties = new ArrayList<Attribute>();
        var more = new ArrayList<Line>();
        for (var modifier : line.modifiers()) {
            var quantity = line.quantity() * modifier.quantity();
            if (VARIANT.matcher(modifier.id()).matches()) {
                more.add(
                        new Line.OfVariant(
                                new VariantId(Long.parseLong(modifier.id())),
                                quantity,
                                List.of(new Attribute(BELONGS_TO, line.title()))));
            } else {
                properties.add(property(modifier));
                if (custom && isCustom(modifier)) {
                    more.add(new Line.Custom(modifier.name(), quantity, modifier.price()));
                }
            }
        }
        lines.add(new Line.OfVariant(line.variant(), line.quantity(), properties));
        lines.addAll(more);
    }

    /** Whether something has a price that Shopify knows of no variant. */
    static boolean needsDraft(PrepareCheckout effect) {
        return effect.lines().stream()
                .flatMap(line -> line.modifiers().stream())
                .anyMatch(Requests::isCustom);
    }

    private static boolean isCustom(Modifier modifier) {
        return !VARIANT.matcher(modifier.id()).matches()
                && modifier.price().amount().compareTo(BigDecimal.ZERO) > 0;
    }

    private static Attribute property(Modifier modifier) {
        return new Attribute(modifier.name(), Integer.toString(modifier.quantity()));
    }
}
