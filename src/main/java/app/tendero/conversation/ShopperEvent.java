package app.tendero.conversation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A message from the shopper's phone. Ids and prices in it are hints, never trusted. */
public sealed interface ShopperEvent extends Event {

    record TextReceived(Instant at, String text) implements ShopperEvent {}

    /** A reply button, list row or template button; {@code id} is whatever the phone sent. */
    record ReplyTapped(Instant at, String id, String title) implements ShopperEvent {}

    /** "Message business" from a product of the Meta catalogue, with what was typed. */
    record ProductAsked(Instant at, String retailerId, String text) implements ShopperEvent {}

    /** A cart filled in WhatsApp's own catalogue. */
    record CatalogueOrderSent(Instant at, List<OrderedItem> items, String note)
            implements ShopperEvent {

        public CatalogueOrderSent {
            items = List.copyOf(items);
        }
    }

    /** {@code file} is absent where the message named none, or none that can be one. */
    record MediaReceived(Instant at, MediaKind kind, String caption, Optional<MediaFile> file)
            implements ShopperEvent {}

    record LocationReceived(Instant at) implements ShopperEvent {}

    record ContactsReceived(Instant at) implements ShopperEvent {}

    /** {@code emoji} is empty when a reaction was taken back. */
    record ReactionReceived(Instant at, String emoji) implements ShopperEvent {}

    /** {@code text} is empty when something other than text was edited. */
    record MessageEdited(Instant at, String text) implements ShopperEvent {}

    record MessageRevoked(Instant at) implements ShopperEvent {}

    /** The chat was opened for the first time, nothing was written yet. */
    record ChatOpened(Instant at) implements ShopperEvent {}

    /** A kind of message that Meta or we cannot read; {@code type} as Meta names it. */
    record UnreadableReceived(Instant at, String type) implements ShopperEvent {}

    /** {@code retailerId}: the numeric variant id, else the SKU. */
    record OrderedItem(String retailerId, int quantity) {}

    enum MediaKind {
        IMAGE,
        VIDEO,
        AUDIO,
        DOCUMENT,
        STICKER
    }
}
