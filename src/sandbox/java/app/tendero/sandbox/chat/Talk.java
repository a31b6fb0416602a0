package app.tendero.sandbox.chat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.Deque;

/** What one shopper and one store said to each other, with its cost; the newest part of it. */
final class Talk {

    private static final int KEPT = 1_000;

    private final ChatStore store;
    private final Persona persona;
    private final Deque<ObjectNode> events = new ArrayDeque<>();
    private long seq;
    private long billable;
    private long billableOfPurchase;
    private boolean checkoutOpened;
    private boolean purchased;

    Talk(ChatStore store, Persona persona) {
        this.store = store;
        this.persona = persona;
    }

    /** A new event of this talk, not yet kept. */
    ObjectNode event(String type) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("type", type)
                .put("store", store.phoneNumberId())
                .put("shopper", persona.id())
                .put("at", System.currentTimeMillis());
    }

    /** Keeps an event and numbers it, so that a page can tell what it has already shown. */
    synchronized void keep(ObjectNode event) {
        events.addLast(event.put("seq", ++seq));
        if (events.size() > KEPT) {
            events.removeFirst();
        }
    }

    synchronized ArrayNode kept() {
        var all = JsonNodeFactory.instance.arrayNode();
        events.forEach(all::add);
        return all;
    }

    /** The shopper wrote; after a purchase, counting starts anew. */
    synchronized void wrote() {
        if (purchased) {
            startCounting();
        }
    }

    /**
     * The store wrote.
     *
     * @param proactive answering nobody: after the checkout was opened, that is the thank-you for
     *     the order
     * @return whether this completes a purchase
     */
    synchronized boolean answered(boolean charged, boolean proactive) {
        if (charged) {
            billable++;
            billableOfPurchase++;
        }
        purchased = checkoutOpened && proactive;
        return purchased;
    }

    synchronized void openedCheckout() {
        checkoutOpened = true;
    }

    synchronized void startCounting() {
        billableOfPurchase = 0;
        checkoutOpened = false;
        purchased = false;
    }

    synchronized ObjectNode cost() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("purchase", billableOfPurchase)
                .put("total", billable);
    }
}
