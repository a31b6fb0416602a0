package app.tendero.sandbox.proof;

import app.tendero.sandbox.proof.Promises.Broken;
import app.tendero.sandbox.proof.Promises.Promise;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a witness could have seen, written down by a test. */
abstract class Scene {

    static final String LINEN_HOUSE = "106540352242922";
    static final String CASA_PEPE = "106540352242933";
    static final String KERRY = "353871234567";
    static final String PABLO = "34612345678";
    static final Map<Long, Integer> CART = Map.of(44L, 2);

    final List<Note> seen = new ArrayList<>();
    long clock;

    /** Three messages in one webhook. */
    final void burst() {
        for (int place = 0; place < 3; place++) {
            wrote(List.of("one", "two", "three").get(place), 0, place);
        }
        List.of("one", "two", "three").forEach(this::taken);
    }

    final void wrote(String wamid, int step, int place) {
        wrote(wamid, step, place, "webhook " + step);
    }

    final void wrote(String wamid, int step, int place, String webhook) {
        seen.add(new Note.Wrote(++clock, LINEN_HOUSE, KERRY, wamid, step, place, webhook));
    }

    /** Eight messages in one webhook. */
    final void longBurst() {
        for (int place = 0; place < 8; place++) {
            wrote("m" + place, 0, place);
        }
        for (int place = 0; place < 8; place++) {
            taken("m" + place);
        }
    }

    final void asked(String wamid) {
        seen.add(new Note.Asked(++clock, wamid));
    }

    final void began(Trouble trouble) {
        seen.add(new Note.Began(++clock, trouble));
    }

    final void ended(Trouble trouble) {
        seen.add(new Note.Ended(++clock, trouble));
    }

    final void taken(String wamid) {
        seen.add(new Note.Taken(++clock, wamid));
    }

    final void sent(long effect, int attempt, String answers) {
        seen.add(new Note.Sent(++clock, LINEN_HOUSE, KERRY, effect, attempt, Optional.of(answers)));
    }

    final void thanks(long effect) {
        seen.add(new Note.Sent(++clock, LINEN_HOUSE, KERRY, effect, 1, Optional.empty()));
    }

    static Purchase bought(
            Map<Long, Integer> wanted, Map<Long, Integer> paid, List<Map<Long, Integer>> orders) {
        return new Purchase(LINEN_HOUSE, KERRY, wanted, Optional.of(paid), orders, List.of());
    }

    final List<Promise> promises(Purchase... purchases) {
        return Promises.check(seen, List.of(purchases)).stream().map(Broken::promise).toList();
    }
}
