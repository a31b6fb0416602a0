package app.tendero.conversation;

import app.tendero.kernel.Country;
import app.tendero.kernel.Language;
import app.tendero.kernel.Money;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All that is remembered of a talk between two turns. Holds no text the shopper wrote.
 *
 * @param chosen language the shopper asked for
 * @param recognised language their words were in
 * @param greeted whether the welcome was ever said
 * @param stopped whether the shopper said "stop" and has not said "start" since
 * @param apologised when they were last told that a message could not be worked, so that a row of
 *     such messages is told once
 * @param checkouts how many checkouts were asked for so far
 * @param boughtNow the latest of those checkouts that left the cart alone, at most ten
 * @param orders the newest first, at most five
 * @param access how they stand with orders that are not under their number
 * @param trail where they stand in the menus
 * @param misunderstood how many of their messages in a row were not understood; 0 after one that
 *     was
 * @param handOff whether a person of the merchant's has the talk
 * @param country whose prices they chose to see
 * @param tickets how the talk stands with its tickets
 */
public record Conversation(
        Optional<Language> chosen,
        Optional<Language> recognised,
        boolean greeted,
        boolean stopped,
        Optional<Instant> apologised,
        Cart cart,
        Step step,
        int checkouts,
        List<Integer> boughtNow,
        List<PlacedOrder> orders,
        OrderAccess access,
        MenuTrail trail,
        int misunderstood,
        HandOff handOff,
        Optional<Country> country,
        TicketTalk tickets) {

    public static final Conversation NEW =
            new Conversation(
                    Optional.empty(),
                    Optional.empty(),
                    false,
                    false,
                    Optional.empty(),
                    Cart.EMPTY,
                    new BrowseStep.Idle(),
                    0,
                    List.of(),
                    List.of(),
                    OrderAccess.NONE,
                    MenuTrail.NONE,
                    0,
                    HandOff.NONE,
                    Optional.empty(),
                    TicketTalk.NONE);

    public Conversation {
        boughtNow = List.copyOf(boughtNow);
        orders = List.copyOf(orders);
    }

    public Conversation withChosen(Language language) {
        return new Conversation(
                Optional.of(language),
                recognised,
                greeted,
                stopped,
                apologised,
                cart,
                step,
                checkouts,
                boughtNow,
                orders,
                access,
                trail,
                misunderstood,
                handOff,
                country,
                tickets);
    }

    public Conversation withRecognised(Language language) {
        return new Conversation(
                chosen,
                Optional.of(language),
                greeted,
                stopped,
                apologised,
                cart,
                step,
                checkouts,
                boughtNow,
                orders,
                access,
                trail,
                misunderstood,
                handOff,
                country,
                tickets);
    }

    public Conversation withGreeted() {
        return new Conversation(
                chosen,
                recognised,
                true,
                stopped,
                apologised,
                cart,
                step,
                checkouts,
                boughtNow,
                orders,
                access,
                trail,
                misunderstood,
                handOff,
                country,
                tickets);
    }

    public Conversation withStopped(boolean silent) {
        return new Conversation(
                chosen,
                recognised,
                greeted,
                silent,
                apologised,
                cart,
                step,
                checkouts,
                boughtNow,
                orders,
                access,
                trail,
                misunderstood,
                handOff,
                country,
                tickets);
    }

    public Conversation withApologised(Optional<Instant> at) {
        return new Conversation(
                chosen,
                recognised,
                greeted,
                stopped,
                at,
                cart,
                step,
                checkouts,
                boughtNow,
                orders,
                access,
                trail,
                misunderstood,
                handOff,
                country,
                tickets);
    }

    public Conversation withCart(Cart changed) {
        return new Conversation(
                chosen,
                recognised,
                greeted,
                stopped,
                apologised,
                changed,
                step,
                checkouts,
                boughtNow,
                orders,
                access,
                trail,
                misunderstood,
                handOff,
                country,
                tickets);
    }

    public Conversation withStep(Step next) {
        return new Conversation(
                chosen,
                recognised,
                greeted,
                stopped,
                apologised,
                cart,
                next,
                checkouts,
                boughtNow,
                orders,
                access,
                trail,
                misunderstood,
                handOff,
                country,
                tickets);
    }

    public Conversation withOrders(List<PlacedOrder> known) {
        return new Conversation(
                chosen,
                recognised,
                greeted,
                stopped,
                apologised,
                cart,
                step,
                checkouts,
                boughtNow,
                known,
                access,
                trail,
                misunderstood,
                handOff,
                country,
                tickets);
    }

    public Conversation withAccess(OrderAccess changed) {
        return new Conversation(
                chosen,
                recognised,
                greeted,
                stopped,
                apologised,
                cart,
                step,
                checkouts,
                boughtNow,
                orders,
                changed,
                trail,
                misunderstood,
                handOff,
                country,
                tickets);
    }

    public Conversation withTrail(MenuTrail changed) {
        return new Conversation(
                chosen,
                recognised,
                greeted,
                stopped,
                apologised,
                cart,
                step,
                checkouts,
                boughtNow,
                orders,
                access,
                changed,
                misunderstood,
                handOff,
                country,
                tickets);
    }

    public Conversation withMisunderstood(int times) {
        return new Conversation(
                chosen,
                recognised,
                greeted,
                stopped,
                apologised,
                cart,
                step,
                checkouts,
                boughtNow,
                orders,
                access,
                trail,
                times,
                handOff,
                country,
                tickets);
    }

    public Conversation withHandOff(HandOff changed) {
        return new Conversation(
                chosen,
                recognised,
                greeted,
                stopped,
                apologised,
                cart,
                step,
                checkouts,
                boughtNow,
                orders,
                access,
                trail,
                misunderstood,
                changed,
                country,
                tickets);
    }

    public Conversation withCountry(Country where) {
        return new Conversation(
                chosen,
                recognised,
                greeted,
                stopped,
                apologised,
                cart,
                step,
                checkouts,
                boughtNow,
                orders,
                access,
                trail,
                misunderstood,
                handOff,
                Optional.of(where),
                tickets);
    }

    public Conversation withTickets(TicketTalk changed) {
        return new Conversation(
                chosen,
                recognised,
                greeted,
                stopped,
                apologised,
                cart,
                step,
                checkouts,
                boughtNow,
                orders,
                access,
                trail,
                misunderstood,
                handOff,
                country,
                changed);
    }

    /** One more checkout; its number is {@link #checkouts} of the answer. */
    public Conversation withOneMoreCheckout(boolean buyNow) {
        var next = checkouts + 1;
        var latest = new ArrayList<>(boughtNow);
        if (buyNow) {
            latest.add(next);
        }
        while (latest.size() > 10) {
            latest.removeFirst();
        }
        return new Conversation(
                chosen,
                recognised,
                greeted,
                stopped,
                apologised,
                cart,
                step,
                next,
                latest,
                orders,
                access,
                trail,
                misunderstood,
                handOff,
                country,
                tickets);
    }

    /** An order that Shopify told us came from this conversation. */
    public record PlacedOrder(String name, Money total, Instant at) {}
}
