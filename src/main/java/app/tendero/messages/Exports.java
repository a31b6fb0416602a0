package app.tendero.messages;

import app.tendero.inbox.ShopperAddress;
import app.tendero.inbox.ShopperCards;
import app.tendero.kernel.ConversationId;
import app.tendero.kernel.StoreId;
import app.tendero.messages.ContactRows.Contact;
import app.tendero.messages.Lists.ContactView;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** Everything that was written, or everybody who wrote, a page at a time as the reader takes it. */
@Singleton
class Exports {

    private static final int AT_ONCE = 500;

    static final List<String> MESSAGE_COLUMNS =
            List.of(
                    "timestamp",
                    "direction",
                    "type",
                    "text",
                    "state",
                    "phone_number",
                    "user_id",
                    "phone_number_id",
                    "conversation_id",
                    "id",
                    "wamid",
                    "answers",
                    "billable",
                    "error_code",
                    "error",
                    "details");
    static final List<String> CONTACT_COLUMNS =
            List.of(
                    "display_name",
                    "phone_number",
                    "user_id",
                    "last_message_time",
                    "messages_received",
                    "conversation_id");

    private final MessagePages pages;
    private final ContactRows contacts;
    private final ShopperCards shoppers;

    Exports(MessagePages pages, ContactRows contacts, ShopperCards shoppers) {
        this.pages = pages;
        this.contacts = contacts;
        this.shoppers = shoppers;
    }

    /** All messages that are wanted, newest first. */
    Multi<MessageView> messages(Wanted wanted) {
        return Multi.createBy()
                .repeating()
                .uni(
                        () -> new AtomicReference<>(Optional.of(Position.START)),
                        place ->
                                pages.page(wanted, place.get().orElseThrow(), AT_ONCE)
                                        .invoke(page -> place.set(page.next())))
                .whilst(page -> page.next().isPresent())
                .onItem()
                .transformToUniAndConcatenate(page -> views(wanted.store(), page.messages()))
                .onItem()
                .transformToMultiAndConcatenate(views -> Multi.createFrom().iterable(views));
    }

    private Uni<List<MessageView>> views(StoreId store, List<Logged> messages) {
        return shoppers.of(store, messages.stream().map(Logged::conversation).toList())
                .map(cards -> messages.stream().map(one -> view(one, cards)).toList());
    }

    private static MessageView view(Logged message, Map<ConversationId, ShopperAddress> cards) {
        return MessageView.of(message, Optional.ofNullable(cards.get(message.conversation())));
    }

    /** All contacts of a store, who wrote last first. */
    Multi<ContactView> contacts(StoreId store) {
        return Multi.createBy()
                .repeating()
                .uni(
                        () -> new AtomicReference<>(TalkCursor.START),
                        place ->
                                contacts.page(store, place.get(), AT_ONCE)
                                        .invoke(page -> goOn(place, page)))
                .whilst(page -> page.size() == AT_ONCE)
                .onItem()
                .transformToUniAndConcatenate(page -> people(store, page))
                .onItem()
                .transformToMultiAndConcatenate(views -> Multi.createFrom().iterable(views));
    }

    private static void goOn(AtomicReference<TalkCursor> place, List<Contact> page) {
        if (!page.isEmpty()) {
            place.set(page.getLast().place());
        }
    }

    private Uni<List<ContactView>> people(StoreId store, List<Contact> page) {
        return shoppers.of(store, page.stream().map(Contact::conversation).toList())
                .map(
                        cards ->
                                page.stream()
                                        .filter(one -> cards.containsKey(one.conversation()))
                                        .map(one -> MessagesResource.view(one, cards))
                                        .toList());
    }

    static List<String> cells(MessageView message) {
        return List.of(
                message.timestamp().toString(),
                message.direction(),
                message.type(),
                message.text(),
                message.state(),
                message.phoneNumber().orElse(""),
                message.userId().orElse(""),
                message.number().orElse(""),
                message.conversation().toString(),
                message.id(),
                message.wamid().orElse(""),
                message.answers().orElse(""),
                message.billable().map(String::valueOf).orElse(""),
                message.error().flatMap(MessageView.Trouble::code).map(String::valueOf).orElse(""),
                message.error().flatMap(MessageView.Trouble::message).orElse(""),
                message.details().map(Object::toString).orElse(""));
    }

    static List<String> cells(ContactView contact) {
        return List.of(
                contact.name(),
                contact.phoneNumber().orElse(""),
                contact.userId().orElse(""),
                contact.last().toString(),
                Long.toString(contact.received()),
                contact.conversation().toString());
    }
}
