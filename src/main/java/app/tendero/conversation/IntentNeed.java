package app.tendero.conversation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Asks a language model what a message means that no rule is sure of. It may only choose.
 *
 * @param text as the shopper wrote it; what leaves the house is for the source to decide
 * @param candidates what it may be, in a fixed order
 * @param callsADay how often the merchant lets a model be asked
 */
public record IntentNeed(String text, List<ShopperIntent> candidates, int callsADay)
        implements Need<IntentNeed.Heard> {

    /** What may be chosen: nothing that ends, buys or throws away anything by itself. */
    public static final List<ShopperIntent> CANDIDATES =
            List.of(
                    ShopperIntent.GREETING,
                    ShopperIntent.MENU,
                    ShopperIntent.HELP,
                    ShopperIntent.BROWSE,
                    ShopperIntent.BEST_SELLERS,
                    ShopperIntent.SEARCH,
                    ShopperIntent.CART,
                    ShopperIntent.CHECKOUT,
                    ShopperIntent.ORDER_STATUS,
                    ShopperIntent.CANCEL_ORDER,
                    ShopperIntent.CHANGE_ADDRESS,
                    ShopperIntent.ORDER_AGAIN,
                    ShopperIntent.DEFECT,
                    ShopperIntent.TICKETS,
                    ShopperIntent.SCHEDULE,
                    ShopperIntent.FAQ,
                    ShopperIntent.CONTACT,
                    ShopperIntent.HUMAN,
                    ShopperIntent.THANKS,
                    ShopperIntent.GOODBYE);

    private static final int LONGEST_SLOT = 30;
    private static final Pattern NUMBER = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._/-]*");
    private static final Set<String> TOPICS = Set.of("delivery", "returns", "payment", "hours");
    private static final Set<String> DAYS = Set.of("today", "week", "order");

    public IntentNeed {
        candidates = List.copyOf(candidates);
    }

    /** The usual question about a text. */
    public static IntentNeed about(String text, int callsADay) {
        return new IntentNeed(text, CANDIDATES, callsADay);
    }

    /** What a message was taken for. */
    public record Heard(ShopperIntent intent, Optional<String> slot) {}

    /**
     * An answer as it may be used, checked like anything that comes from outside: one of the
     * candidates, with a slot of the kind it has. A number counts only if the shopper wrote it.
     *
     * @param intent as {@link ShopperIntent#id} writes it
     */
    public Optional<Heard> accepted(String intent, Optional<String> slot) {
        return ShopperIntent.parse(intent)
                .filter(candidates::contains)
                .filter(chosen -> slot.map(value -> fits(chosen, value)).orElse(true))
                .map(chosen -> new Heard(chosen, slot));
    }

    private boolean fits(ShopperIntent chosen, String slot) {
        return switch (chosen) {
            case ORDER_STATUS, CANCEL_ORDER, CHANGE_ADDRESS, ORDER_AGAIN, TICKETS -> wrote(slot);
            case FAQ -> TOPICS.contains(slot);
            case SCHEDULE -> DAYS.contains(slot);
            default -> false;
        };
    }

    private boolean wrote(String number) {
        return number.length() <= LONGEST_SLOT
                && NUMBER.matcher(number).matches()
                && text.toLowerCase(Locale.ROOT).contains(number.toLowerCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return "IntentNeed[***]";
    }
}
