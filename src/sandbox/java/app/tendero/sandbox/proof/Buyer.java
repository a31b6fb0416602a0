package app.tendero.sandbox.proof;

import app.tendero.sandbox.DemoStores;
import app.tendero.sandbox.meta.Inbound;
import app.tendero.sandbox.meta.Sent;
import app.tendero.sandbox.meta.Visitor;
import app.tendero.sandbox.world.World;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Works through a shopping list: does a step, waits for the answer to its last message, thinks,
 * goes on; opens the link, pays, waits for the thanks. Knows no time-out: what is owed comes.
 */
final class Buyer {

    private final World world;
    private final Ledger ledger;
    private final Visitor visitor;
    private final String number;
    private final String phone;
    private final ShoppingList list;
    private final PretendShop shop;
    private final int thinksMillis;
    private int step = -1;
    private String awaited = "";
    private Optional<PretendShop.Paid> paid = Optional.empty();
    private boolean thanked;

    /**
     * @param shop number of a bench store
     * @param thinksMillis at most, between an answer and the next step
     */
    Buyer(World world, Ledger ledger, int shop, String phone, ShoppingList list, int thinksMillis) {
        var store = DemoStores.bench(shop);
        this.world = world;
        this.ledger = ledger;
        this.visitor = Visitor.phone(phone, "Kerry");
        this.number = store.whatsapp().phoneNumberId();
        this.phone = phone;
        this.list = list;
        this.shop = new PretendShop(world.origin(), store.handle());
        this.thinksMillis = thinksMillis;
    }

    void start() {
        goOn();
    }

    synchronized boolean done() {
        return thanked && paid.isPresent();
    }

    /** Where it stands, for whoever looks at one that does not end. */
    synchronized String standing() {
        return phone + " at step " + step + (paid.isPresent() ? ", paid" : "");
    }

    private void goOn() {
        var pause = 1 + ThreadLocalRandom.current().nextInt(thinksMillis);
        var unused = world.vertx().setTimer(pause, timer -> next());
    }

    /** The last step is done again if no link came: the message said to try again. */
    private synchronized void next() {
        step++;
        write(list.steps().get(Math.min(step, list.steps().size() - 1)));
    }

    /** Written down before it is said: the answer can be there before the call returns. */
    private void write(List<ObjectNode> messages) {
        var batch = new ArrayList<Inbound>();
        var wamids = new ArrayList<String>();
        for (var message : messages) {
            var wamid = "wamid.bench" + UUID.randomUUID();
            ledger.add(
                    new Note.Wrote(System.nanoTime(), number, phone, wamid, step, wamids.size()));
            batch.add(new Inbound(number, visitor, message, Optional.of(wamid)));
            wamids.add(wamid);
        }
        ledger.together(wamids);
        awaited = wamids.getLast();
        var unused = world.sandbox().meta().inbound(batch);
    }

    /** A message of the service came to this phone. */
    synchronized void got(Sent message) {
        if (message.answers().isEmpty()) {
            // It can be here before the till has answered.
            thanked = true;
        } else if (message.answers().get().equals(awaited)) {
            awaited = "";
            link(message)
                    .ifPresentOrElse(link -> Thread.ofVirtual().start(() -> pay(link)), this::goOn);
        }
    }

    private static Optional<URI> link(Sent message) {
        return message.payload()
                .map(json -> json.at("/interactive/action/parameters/url"))
                .filter(JsonNode::isTextual)
                .map(url -> URI.create(url.asText()));
    }

    private void pay(URI link) {
        var done = shop.pay(link);
        synchronized (this) {
            paid = Optional.of(done);
        }
    }

    /** What became of it, as the shop tells now. */
    synchronized Purchase purchase() {
        Map<String, List<Map<Long, Integer>>> orders = paid.isPresent() ? shop.orders() : Map.of();
        return new Purchase(
                number,
                phone,
                list.cart(),
                paid.map(PretendShop.Paid::lines),
                paid.map(done -> orders.getOrDefault(done.token(), List.of())).orElse(List.of()));
    }
}
