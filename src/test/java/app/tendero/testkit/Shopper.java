package app.tendero.testkit;

import app.tendero.sandbox.DemoStores.DemoStore;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Somebody with a phone who writes to one store. */
public final class Shopper {

    private final Town town;
    private final DemoStore store;
    private final List<Answer> got = new ArrayList<>();
    private Identity identity;
    private long seen;

    Shopper(Town town, DemoStore store, Identity identity) {
        this.town = town;
        this.store = store;
        this.identity = identity;
    }

    public Identity identity() {
        return identity;
    }

    /** From now on webhooks show this shopper in another way. */
    public void appearsAs(Identity other) {
        identity = other;
    }

    /** Writes; the service must take it. Answers the message's wamid. */
    public String says(String text) {
        return sends(Messages.text(text));
    }

    /** Taps a button or a row by its id, from this message or from an old one. */
    public String taps(String id) {
        return sends(Messages.tap(id));
    }

    /** Taps what the last answer offers under these words. */
    public String picks(String words) {
        return taps(last().choice(words).id());
    }

    /** Sends any message as Meta's webhooks show it, {@code from}, {@code id} and time aside. */
    public String sends(ObjectNode message) {
        return delivered(List.of(inbound(message, null))).wamid();
    }

    /** The same message again, as Meta repeats webhooks. */
    public void repeats(String wamid, ObjectNode message) {
        var unused = delivered(List.of(inbound(message, wamid)));
    }

    /** Many messages in one webhook. */
    public List<String> sendsAtOnce(Stream<ObjectNode> messages) {
        return delivered(messages.map(message -> inbound(message, null)).toList()).wamids();
    }

    private MetaDoors.Delivered delivered(List<ObjectNode> batch) {
        var delivered = town.meta().inbound(batch);
        if (delivered.status() != 200) {
            throw new AssertionError("the webhook was answered " + delivered.status());
        }
        return delivered;
    }

    /** A message of this shopper as the pretend Meta's door takes it. */
    public ObjectNode inbound(ObjectNode message, @Nullable String wamid) {
        var inbound = JsonNodeFactory.instance.objectNode();
        inbound.put("phone_number_id", store.whatsapp().phoneNumberId());
        inbound.set("shopper", identity.json());
        inbound.set("message", message);
        if (wamid != null) {
            inbound.put("id", wamid);
        }
        return inbound;
    }

    /** The next message that comes to this phone. */
    public Answer awaitsAnswer() {
        var next =
                Eventually.get(
                        () -> "an answer; so far " + got + "\nat Meta " + town.meta().counters(),
                        Eventually.PATIENCE,
                        () -> unseen().stream().findFirst());
        seen = next.seq();
        got.add(next);
        return next;
    }

    /** Writes, and reads the answer. */
    public Answer asks(String text) {
        var unused = says(text);
        return awaitsAnswer();
    }

    /** Taps what the last answer offers under these words, and reads what comes. */
    public Answer chooses(String words) {
        var unused = picks(words);
        return awaitsAnswer();
    }

    /** Taps an id, and reads the answer. */
    public Answer opens(String id) {
        var unused = taps(id);
        return awaitsAnswer();
    }

    /** Messages that came and were not read yet. */
    public List<Answer> unseen() {
        return town.meta().sends(store, identity.key(), seen);
    }

    /** Reads all that came, once the service has nothing left to do. */
    public List<Answer> hearsUntilQuiet() {
        AtRest.await();
        var rest = unseen();
        rest.forEach(answer -> seen = answer.seq());
        got.addAll(rest);
        return rest;
    }

    /** How many messages came so far and were read. */
    public int messagesGot() {
        return got.size();
    }

    public Answer last() {
        return Optional.of(got)
                .filter(all -> !all.isEmpty())
                .map(List::getLast)
                .orElseThrow(() -> new AssertionError("nothing was read yet"));
    }

    /** Opens the link and pays. */
    public ShopDoors.PlacedOrder pays(URI link) {
        return town.shop(store).pay(link);
    }
}
