package app.tendero.sandbox.proof;

import app.tendero.sandbox.DemoStores;
import app.tendero.sandbox.meta.Inbound;
import app.tendero.sandbox.meta.Sent;
import app.tendero.sandbox.meta.Visitor;
import app.tendero.sandbox.world.World;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Works through a shopping list: does a step, waits for the answers, thinks, goes on; opens the
 * link, pays, waits for the thanks. Who is told that the shop cannot be reached tries again, as the
 * sentence says; who said too much at once to know which of it was meant looks at the cart and puts
 * it right. Knows no time-out: what is owed comes.
 */
public final class Buyer {

    private static final int IN_ONE_WEBHOOK = 100;

    /** Of every sentence that asks to try again, in the language of the bench stores. */
    private static final String AGAIN = "try again in a minute";

    /** Before it is said again: whoever does so at once meets Meta's limit for one shopper. */
    private static final int WAITS_MILLIS = 3_000;

    /** Somebody who says more at once does not wait for each answer. */
    private static final int PATIENT = 5;

    private static final int LOOKS_EVERY_MILLIS = 100;

    private final World world;
    private final Ledger ledger;
    private final Visitor visitor;
    private final String number;
    private final String phone;
    private final List<List<Say>> list;
    private final PretendShop shop;
    private final int thinksMillis;
    private final Map<Long, Integer> cart = new TreeMap<>();
    private final Map<String, Say> awaited = new LinkedHashMap<>();
    private final List<Say> again = new ArrayList<>();
    private final List<String> story = new ArrayList<>();
    private int planned = -1;
    private int step = -1;
    private Optional<PretendShop.Paid> paid = Optional.empty();
    private boolean checking;
    private boolean troubled;
    private boolean opened;
    private boolean thanked;

    /**
     * @param shop number of a bench store
     * @param thinksMillis at most, between an answer and the next step
     */
    public Buyer(
            World world,
            Ledger ledger,
            int shop,
            String phone,
            ShoppingList list,
            int thinksMillis) {
        var store = DemoStores.bench(shop);
        this.world = world;
        this.ledger = ledger;
        this.visitor = Visitor.phone(phone, "Kerry");
        this.number = store.whatsapp().phoneNumberId();
        this.phone = phone;
        this.list = list.steps();
        this.shop = new PretendShop(world.origin(), store.handle());
        this.thinksMillis = thinksMillis;
    }

    public void start() {
        goOn();
    }

    public synchronized boolean done() {
        return thanked && paid.isPresent();
    }

    /** Where it stands, for whoever looks at one that does not end. */
    public synchronized String standing() {
        return phone
                + " at step "
                + step
                + (awaited.isEmpty() ? "" : ", waits for " + awaited.keySet())
                + (opened ? ", opened the link" : "")
                + (paid.isPresent() ? ", paid" : "")
                + (thanked ? ", thanked" : "");
    }

    private void goOn() {
        int least = again.isEmpty() ? 1 : WAITS_MILLIS;
        var pause = least + ThreadLocalRandom.current().nextInt(thinksMillis);
        var unused = world.vertx().setTimer(pause, timer -> next());
    }

    /** The last step is done again if no link came: the message said to try again. */
    private synchronized void next() {
        step++;
        if (again.isEmpty()) {
            planned++;
            write(list.get(Math.min(planned, list.size() - 1)));
        } else {
            var retried = List.copyOf(again);
            again.clear();
            write(retried);
        }
    }

    private void write(List<Say> says) {
        for (int from = 0; from < says.size(); from += IN_ONE_WEBHOOK) {
            write(says.subList(from, Math.min(says.size(), from + IN_ONE_WEBHOOK)), from);
        }
        if (says.size() > PATIENT) {
            rush(List.copyOf(awaited.keySet()));
        }
    }

    /** Written down before it is said: the answer can be there before the call returns. */
    private void write(List<Say> says, int firstPlace) {
        var batch = new ArrayList<Inbound>();
        var wamids = new ArrayList<String>();
        for (var say : says) {
            var wamid = "wamid.bench" + UUID.randomUUID();
            wamids.add(wamid);
            int place = firstPlace + batch.size();
            ledger.add(
                    new Note.Wrote(
                            System.nanoTime(),
                            number,
                            phone,
                            wamid,
                            step,
                            place,
                            wamids.getFirst()));
            batch.add(new Inbound(number, visitor, say.message(), Optional.of(wamid)));
            awaited.put(wamid, say);
        }
        ledger.together(wamids);
        var unused = world.sandbox().meta().inbound(batch);
    }

    /** Goes on as soon as all of it has been acknowledged: what comes next is behind it. */
    private void rush(List<String> wamids) {
        var unused =
                world.vertx()
                        .setTimer(
                                LOOKS_EVERY_MILLIS,
                                timer -> {
                                    if (ledger.taken(wamids)) {
                                        rushOn();
                                    } else {
                                        rush(wamids);
                                    }
                                });
    }

    /** When the cart is shown, everything said before has been answered. */
    private synchronized void rushOn() {
        awaited.values().forEach(say -> say.put().ifPresent(put -> put.into(cart)));
        awaited.clear();
        checking = true;
        step++;
        write(List.of(Say.tap("cart.view")));
    }

    /** Every line anew: nobody knows which of the thousand was not done. */
    private void checked() {
        checking = false;
        if (troubled) {
            story.add(step + " the whole cart again");
            cart.forEach((variant, quantity) -> again.addAll(Say.exactly(variant, quantity)));
        }
        troubled = false;
        goOn();
    }

    /** A message of the service came to this phone. */
    public synchronized void got(Sent message) {
        if (message.answers().isEmpty()) {
            // It can be here before the till has answered.
            thanked = true;
            return;
        }
        troubled |= (rushing() || checking) && asksToTryAgain(message);
        if (rushing()) {
            return;
        }
        var say = awaited.remove(message.answers().get());
        if (say == null) {
            return;
        }
        if (checking) {
            checked();
            return;
        }
        heard(say, message);
        var link = link(message);
        if (link.isPresent()) {
            opened = true;
            Thread.ofVirtual().start(() -> pay(link.get()));
        } else if (awaited.isEmpty()) {
            goOn();
        }
    }

    private void heard(Say say, Sent message) {
        boolean repeats = asksToTryAgain(message);
        story.add(step + (repeats ? " to be repeated " : " ") + say);
        if (repeats) {
            again.add(say);
        } else {
            say.put().ifPresent(put -> put.into(cart));
        }
    }

    private boolean rushing() {
        return awaited.size() > PATIENT;
    }

    private static boolean asksToTryAgain(Sent message) {
        return message.payload().map(JsonNode::toString).filter(t -> t.contains(AGAIN)).isPresent();
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

    /** What became of them, as the shops tell now. */
    public static List<Purchase> purchases(Collection<Buyer> buyers) {
        var books = new HashMap<String, Map<String, List<Map<Long, Integer>>>>();
        buyers.forEach(one -> books.computeIfAbsent(one.number, any -> one.shop.orders()));
        return buyers.stream()
                .map(one -> one.purchase(books.getOrDefault(one.number, Map.of())))
                .toList();
    }

    private synchronized Purchase purchase(Map<String, List<Map<Long, Integer>>> orders) {
        return new Purchase(
                number,
                phone,
                cart,
                paid.map(PretendShop.Paid::lines),
                paid.map(done -> orders.getOrDefault(done.token(), List.of())).orElse(List.of()),
                story);
    }
}
