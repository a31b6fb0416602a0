package app.tendero.conversation.dialogue;

import app.tendero.conversation.BrowseStep.Idle;
import app.tendero.conversation.Cart;
import app.tendero.conversation.CartLine;
import app.tendero.conversation.CatalogueNeed.BestSellers;
import app.tendero.conversation.CatalogueNeed.ChosenCollections;
import app.tendero.conversation.CatalogueNeed.CollectionCard;
import app.tendero.conversation.CatalogueNeed.Collections;
import app.tendero.conversation.CheckoutStep;
import app.tendero.conversation.Conversation;
import app.tendero.conversation.Decision;
import app.tendero.conversation.Decision.Decided;
import app.tendero.conversation.Decision.Look;
import app.tendero.conversation.Effect.Say;
import app.tendero.conversation.Message;
import app.tendero.conversation.Need;
import app.tendero.conversation.Page;
import app.tendero.conversation.ProductCard;
import app.tendero.conversation.StoreProfile;
import app.tendero.conversation.Texts;
import app.tendero.conversation.View;
import app.tendero.conversation.Views;
import app.tendero.conversation.Wording;
import app.tendero.conversation.WordingKey;
import app.tendero.kernel.Language;
import app.tendero.kernel.Market;
import app.tendero.kernel.MenuTree;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Everything a dialogue knows of the turn it answers, and the ways to answer. */
record Turn(
        Conversation conversation,
        Instant at,
        StoreProfile store,
        Views views,
        Wording wording,
        Texts texts) {

    static Turn of(
            Conversation conversation,
            Instant at,
            StoreProfile store,
            Views views,
            Wording wording) {
        var language = language(conversation, store);
        var own = store.wording().getOrDefault(language, Map.of());
        return new Turn(conversation, at, store, views, wording, wording.in(language, own));
    }

    /** Chosen before recognised before the store's own; only what the store offers. */
    private static Language language(Conversation conversation, StoreProfile store) {
        return conversation
                .chosen()
                .filter(store.languages()::contains)
                .or(() -> conversation.recognised().filter(store.languages()::contains))
                .orElse(store.languages().getFirst());
    }

    /** The same turn from a changed state, in the language that state speaks. */
    Turn with(Conversation changed) {
        return of(changed, at, store, views, wording);
    }

    MenuTree menu() {
        return store.chat().menu();
    }

    /** Where this shopper buys; empty for the store's own prices. */
    Optional<Market> market() {
        return store.market(conversation);
    }

    String say(WordingKey key, Object... arguments) {
        return texts.say(key, arguments);
    }

    /** Goes on with the view of a need, or asks for it first. */
    <T> Decision see(Need<T> need, Function<View<T>, Decision> then) {
        return views.of(need).map(then).orElseGet(() -> new Look(List.of(need)));
    }

    /** Goes on with two views, asking for both at once. */
    <A, B> Decision see(
            Need<A> first, Need<B> second, BiFunction<View<A>, View<B>, Decision> then) {
        var one = views.of(first);
        var two = views.of(second);
        if (one.isPresent() && two.isPresent()) {
            return then.apply(one.get(), two.get());
        }
        var missing = new ArrayList<Need<?>>();
        if (one.isEmpty()) {
            missing.add(first);
        }
        if (two.isEmpty()) {
            missing.add(second);
        }
        return new Look(missing);
    }

    /** The need for a page of the collections that this store's chat shows. */
    Need<Page<CollectionCard>> collections(int page) {
        var chosen = store.chat().collections();
        return chosen.isEmpty() ? new Collections(page) : new ChosenCollections(chosen, page);
    }

    /** The need for a page of what sells best, without what this store hides. */
    Need<Page<ProductCard>> bestSellers(int page) {
        return new BestSellers(page, store.chat().hidesSoldOut());
    }

    /** Says one message and stands where {@code next} says. */
    Decision answer(Conversation next, Message message) {
        return new Decided(next, List.of(new Say(message)));
    }

    /** {@code next} with one more message that was not understood. */
    Conversation misunderstood(Conversation next) {
        return next.withMisunderstood(conversation.misunderstood() + 1);
    }

    /** Nothing is said and nothing changes. */
    Decision stay() {
        return new Decided(conversation, List.of());
    }

    /**
     * The state after a look around: idle, but a checkout under way goes on, because nothing in it
     * changed.
     */
    Conversation settled() {
        return conversation.step() instanceof CheckoutStep
                ? conversation
                : conversation.withStep(new Idle());
    }

    /** The state after an order: what waited for its payment waits no more. */
    Conversation settledAfterPayment() {
        return conversation.step() instanceof CheckoutStep.AwaitingPayment
                ? conversation.withStep(new Idle())
                : conversation;
    }

    /** The state after the cart changed: a checkout under way was for another cart. */
    Conversation withCart(Cart changed) {
        return conversation.withCart(changed).withStep(new Idle());
    }

    /** A cart of these lines, changed now. */
    static Cart cart(List<CartLine> lines, Instant at) {
        return lines.isEmpty() ? Cart.EMPTY : new Cart(lines, Optional.of(at));
    }
}
