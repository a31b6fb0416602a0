package app.tendero.messages;

import app.tendero.access.Role;
import app.tendero.inbox.ShopperAddress;
import app.tendero.inbox.ShopperCards;
import app.tendero.kernel.ConversationId;
import app.tendero.kernel.ShopperKey;
import app.tendero.kernel.StoreId;
import app.tendero.messages.ContactRows.Contact;
import app.tendero.messages.Lists.ContactList;
import app.tendero.messages.Lists.ContactView;
import app.tendero.messages.Lists.MessageList;
import app.tendero.platform.http.Paging;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What was written, and by whom: for the merchant's own software and for the whole team. */
@Path("/api/whatsapp")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Messages", description = "Read messages, send one, count them, take them along")
class MessagesResource {

    private final CallerStore stores;
    private final MessagePages pages;
    private final ContactRows contacts;
    private final ShopperCards shoppers;

    MessagesResource(
            CallerStore stores, MessagePages pages, ContactRows contacts, ShopperCards shoppers) {
        this.stores = stores;
        this.pages = pages;
        this.contacts = contacts;
        this.shoppers = shoppers;
    }

    @GET
    @Path("/messages")
    @Operation(
            summary = "List messages, newest first",
            description =
                    "Of one shopper (phone_number or user_id) or of all; from and to are times,"
                            + " direction is in or out. An operator names the store.")
    public Uni<MessageList> messages(
            @Context ContainerRequestContext request,
            @RestQuery @Nullable String store,
            @RestQuery("phone_number") @Nullable String phone,
            @RestQuery("user_id") @Nullable String user,
            @RestQuery @Nullable String direction,
            @RestQuery @Nullable String state,
            @RestQuery @Nullable String from,
            @RestQuery @Nullable String to,
            @RestQuery @Nullable String limit,
            @RestQuery @Nullable String cursor) {
        var read = new Parameters();
        var shopper = read.shopper(phone, user);
        var asked =
                new Asked(
                        read.direction(direction),
                        read.state(state),
                        read.time("from", from, Parameters.BEGINNING),
                        read.time("to", to, Parameters.END));
        var position =
                read.read("cursor", cursor, Position::parse, "a cursor we gave out")
                        .orElse(Position.START);
        return stores.of(request, Role.AGENT, "store", store)
                .invoke(read::mustBeGood)
                .chain(
                        call ->
                                shopper(call.store(), shopper)
                                        .chain(
                                                who ->
                                                        list(
                                                                asked.of(call.store(), who),
                                                                who,
                                                                position,
                                                                Paging.of(limit, null).limit())));
    }

    /** What was asked for, whoever's it is. */
    private record Asked(
            Optional<Direction> direction,
            String state,
            java.time.Instant from,
            java.time.Instant until) {

        Wanted of(StoreId store, Who who) {
            return new Wanted(store, who.conversation(), direction, state, from, until);
        }
    }

    /**
     * Whose messages are meant.
     *
     * @param nobody somebody was named whom the store does not know
     */
    private record Who(Optional<ConversationId> conversation, boolean nobody) {}

    private Uni<Who> shopper(StoreId store, Optional<List<ShopperKey>> keys) {
        return keys.isEmpty()
                ? Uni.createFrom().item(new Who(Optional.empty(), false))
                : shoppers.find(store, keys.get()).map(found -> new Who(found, found.isEmpty()));
    }

    private Uni<MessageList> list(Wanted wanted, Who who, Position position, int limit) {
        if (who.nobody()) {
            return Uni.createFrom().item(new MessageList(0, List.of(), Optional.empty()));
        }
        return pages.page(wanted, position, limit)
                .chain(
                        page ->
                                pages.count(wanted)
                                        .chain(total -> list(wanted.store(), page, total)));
    }

    private Uni<MessageList> list(StoreId store, MessagePages.Page page, long total) {
        var conversations = page.messages().stream().map(Logged::conversation).toList();
        return shoppers.of(store, conversations)
                .map(
                        cards ->
                                new MessageList(
                                        total,
                                        page.messages().stream()
                                                .map(message -> view(message, cards))
                                                .toList(),
                                        page.next().map(Position::toString)));
    }

    private static MessageView view(Logged message, Map<ConversationId, ShopperAddress> cards) {
        return MessageView.of(message, Optional.ofNullable(cards.get(message.conversation())));
    }

    @GET
    @Path("/contacts")
    @Operation(summary = "List who wrote to the store, who wrote last first")
    public Uni<ContactList> contacts(
            @Context ContainerRequestContext request,
            @RestQuery @Nullable String store,
            @RestQuery @Nullable String limit,
            @RestQuery @Nullable String cursor) {
        var read = new Parameters();
        var after =
                read.read("cursor", cursor, TalkCursor::parse, "a cursor we gave out")
                        .orElse(TalkCursor.START);
        return stores.of(request, Role.AGENT, "store", store)
                .invoke(read::mustBeGood)
                .chain(call -> contacts(call.store(), after, Paging.of(limit, null).limit()));
    }

    private Uni<ContactList> contacts(StoreId store, TalkCursor after, int limit) {
        return contacts.page(store, after, limit + 1)
                .chain(
                        found ->
                                contacts.count(store, MessagePages.MOST_COUNTED)
                                        .chain(total -> contacts(store, found, limit, total)));
    }

    private Uni<ContactList> contacts(StoreId store, List<Contact> found, int limit, long total) {
        var page = found.subList(0, Math.min(limit, found.size()));
        var next =
                found.size() > limit
                        ? Optional.of(page.getLast().place().toString())
                        : Optional.<String>empty();
        return shoppers.of(store, page.stream().map(Contact::conversation).toList())
                .map(
                        cards ->
                                page.stream()
                                        .filter(one -> cards.containsKey(one.conversation()))
                                        .map(one -> view(one, cards))
                                        .toList())
                .map(views -> new ContactList(total, views, next));
    }

    static ContactView view(Contact contact, Map<ConversationId, ShopperAddress> cards) {
        var card = Optional.ofNullable(cards.get(contact.conversation()));
        return new ContactView(
                contact.conversation().value(),
                card.map(ShopperAddress::name).orElse(""),
                card.flatMap(ShopperAddress::phone).map(ShopperKey.WaId::value),
                card.flatMap(ShopperAddress::bsuid).map(ShopperKey.Bsuid::value),
                contact.last(),
                contact.received());
    }
}
