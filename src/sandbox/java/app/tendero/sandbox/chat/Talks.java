package app.tendero.sandbox.chat;

import app.tendero.sandbox.meta.Injected;
import app.tendero.sandbox.meta.MetaListener;
import app.tendero.sandbox.meta.Sent;
import app.tendero.sandbox.meta.Told;
import app.tendero.sandbox.meta.rules.GraphError;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * All talks on the page: watches the pretend Meta, keeps what concerns a shopper of the page, tells
 * the open pages.
 */
final class Talks implements MetaListener {

    private final List<ChatStore> stores;
    private final Live live;
    private final Map<String, Persona> personas = new LinkedHashMap<>();
    private final Map<String, Talk> talks = new ConcurrentHashMap<>();

    Talks(List<ChatStore> stores, List<Persona> known, Live live) {
        this.stores = stores;
        this.live = live;
        known.forEach(this::add);
    }

    /** A shopper joins, with an empty talk at every store. */
    void add(Persona persona) {
        synchronized (personas) {
            personas.put(persona.id(), persona);
        }
        stores.forEach(
                store ->
                        talks.put(
                                store.phoneNumberId() + "/" + persona.key(store),
                                new Talk(store, persona)));
    }

    Collection<Persona> personas() {
        synchronized (personas) {
            return List.copyOf(personas.values());
        }
    }

    Persona persona(String id) {
        synchronized (personas) {
            return Optional.ofNullable(personas.get(id))
                    .orElseThrow(() -> new IllegalArgumentException("no such shopper"));
        }
    }

    ChatStore store(String phoneNumberId) {
        return stores.stream()
                .filter(store -> store.phoneNumberId().equals(phoneNumberId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such store"));
    }

    Talk talk(ChatStore store, Persona persona) {
        return find(store.phoneNumberId(), persona.key(store))
                .orElseThrow(() -> new IllegalArgumentException("no such talk"));
    }

    private Optional<Talk> find(String phoneNumberId, String shopper) {
        return Optional.ofNullable(talks.get(phoneNumberId + "/" + shopper));
    }

    /** The shopper sent a message from the page. */
    void wrote(Talk talk, Injected injected, ObjectNode message) {
        talk.wrote();
        var event = talk.event("in").put("id", injected.wamids().getFirst());
        event.set("message", message);
        publish(talk, event);
        cost(talk);
    }

    @Override
    public void accepted(Sent sent) {
        find(sent.phoneNumberId(), sent.shopper())
                .ifPresent(
                        talk -> {
                            var event = talk.event("out").put("id", sent.wamid());
                            event.put("kind", sent.kind()).put("billable", sent.billable());
                            sent.answers().ifPresent(wamid -> event.put("answers", wamid));
                            sent.payload().ifPresent(payload -> event.set("payload", payload));
                            publish(talk, event);
                            if (talk.answered(sent.billable(), sent.answers().isEmpty())) {
                                publish(talk, with(talk.event("purchase"), talk.cost()));
                            }
                            cost(talk);
                        });
    }

    @Override
    public void refused(String phoneNumberId, GraphError error) {
        var event =
                JsonNodeFactory.instance
                        .objectNode()
                        .put("type", "refused")
                        .put("store", phoneNumberId)
                        .put("at", System.currentTimeMillis())
                        .put("code", error.code())
                        .put("message", error.message());
        error.details().ifPresent(details -> event.put("details", details));
        live.tell(event);
    }

    @Override
    public void read(String phoneNumberId, String shopper, String wamid, boolean typing) {
        find(phoneNumberId, shopper)
                .ifPresent(
                        talk -> {
                            publish(talk, talk.event("read").put("id", wamid));
                            if (typing) {
                                live.tell(talk.event("typing"));
                            }
                        });
    }

    @Override
    public void told(Told told) {
        find(told.phoneNumberId(), told.shopper())
                .ifPresent(
                        talk ->
                                publish(
                                        talk,
                                        talk.event("webhook")
                                                .put("id", told.wamid())
                                                .put("kind", told.kind())
                                                .put("what", told.what())
                                                .put("attempt", told.attempt())
                                                .put("status", told.status())
                                                .put("millis", told.millis())
                                                .put("body", told.body().toString())));
    }

    void cost(Talk talk) {
        live.tell(with(talk.event("cost"), talk.cost()));
    }

    private static ObjectNode with(ObjectNode event, ObjectNode more) {
        event.setAll(more);
        return event;
    }

    private void publish(Talk talk, ObjectNode event) {
        talk.keep(event);
        live.tell(event);
    }
}
