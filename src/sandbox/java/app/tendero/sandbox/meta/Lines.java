package app.tendero.sandbox.meta;

import app.tendero.sandbox.DemoStores;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** All sending numbers, found by their id, their account or the token that may use them. */
final class Lines {

    private final Map<String, Line> byId = new ConcurrentHashMap<>();
    private final List<Line> inOrder = new CopyOnWriteArrayList<>();
    private final Set<String> unsubscribed = ConcurrentHashMap.newKeySet();
    private final Faults common = new Faults(null);

    Lines(List<MetaNumber> numbers, long nowMillis) {
        numbers.forEach(number -> add(number, nowMillis));
    }

    /** One more number; the account of the first of its kind. */
    Line add(MetaNumber number, long nowMillis) {
        var line = new Line(number, common, nowMillis);
        if (byId.putIfAbsent(number.phoneNumberId(), line) != null) {
            throw new IllegalArgumentException("there is a number " + number.phoneNumberId());
        }
        inOrder.add(line);
        return line;
    }

    /** Whether the app hears of what happens in an account. */
    boolean isSubscribed(String wabaId) {
        return !unsubscribed.contains(wabaId);
    }

    void subscribe(String wabaId, boolean wanted) {
        if (wanted) {
            unsubscribed.remove(wabaId);
        } else {
            unsubscribed.add(wabaId);
        }
    }

    Faults common() {
        return common;
    }

    Collection<Line> all() {
        return inOrder;
    }

    /** By its id; a synthetic store has its number as soon as somebody means it. */
    Optional<Line> find(String phoneNumberId) {
        return Optional.ofNullable(byId.get(phoneNumberId)).or(() -> ofBench(phoneNumberId));
    }

    private synchronized Optional<Line> ofBench(String phoneNumberId) {
        return DemoStores.benchOf(phoneNumberId)
                .map(
                        store ->
                                Optional.ofNullable(byId.get(phoneNumberId))
                                        .orElseGet(
                                                () ->
                                                        add(
                                                                MetaNumber.of(store),
                                                                System.currentTimeMillis())));
    }

    /** How late to answer questions about this number or account, in milliseconds. */
    int slow(String id) {
        return all().stream()
                .filter(line -> line.id().equals(id) || line.number().wabaId().equals(id))
                .mapToInt(line -> line.faults().ownSlow())
                .max()
                .orElse(0);
    }

    List<Line> ofAccount(String wabaId) {
        return all().stream().filter(line -> line.number().wabaId().equals(wabaId)).toList();
    }

    List<Line> ofToken(String token) {
        return all().stream()
                .filter(line -> line.number().token().equals(token))
                .filter(line -> !line.standing().tokenDead())
                .toList();
    }
}
