package app.tendero.sandbox.chaos;

import app.tendero.sandbox.DemoStores;
import app.tendero.sandbox.proof.Trouble;
import app.tendero.sandbox.proof.Trouble.Kind;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Something that is broken on purpose for a while.
 *
 * @param lasts from the end of {@code breaks} to the beginning of {@code mends}
 * @param troubles what the judge has to know
 * @param shop number of the bench store that is concerned, if only one is
 */
record Fault(
        String name,
        Duration lasts,
        Act breaks,
        Act mends,
        List<Trouble> troubles,
        Optional<Integer> shop,
        Bounds bounds) {

    /** Does something to the world. */
    interface Act {
        void on(Stage stage) throws Exception;
    }

    /**
     * What was promised about the time after.
     *
     * @param fresh most time until a message written afterwards is answered
     * @param owed most time until everything written before is answered
     * @param fromBegin whether that time begins with the fault, not with its end; then it is about
     *     what had been acknowledged by then
     */
    record Bounds(Duration fresh, Duration owed, boolean fromBegin) {

        /** What is owed comes, and it comes within a minute. */
        static final Duration IN_THE_END = Duration.ofSeconds(60);

        static Bounds afterwards(int freshSeconds) {
            return new Bounds(Duration.ofSeconds(freshSeconds), IN_THE_END, false);
        }

        static Bounds fromTheBeginning(int owedSeconds) {
            return new Bounds(IN_THE_END, Duration.ofSeconds(owedSeconds), true);
        }
    }

    static Fault of(String name, int millis, Act breaks, Act mends) {
        return new Fault(
                name,
                Duration.ofMillis(millis),
                breaks,
                mends,
                List.of(),
                Optional.empty(),
                Bounds.afterwards(5));
    }

    Fault with(Kind kind) {
        var more =
                shop.map(number -> Trouble.of(kind, phoneNumberId(number)))
                        .orElseGet(() -> Trouble.everywhere(kind));
        var all = new java.util.ArrayList<>(troubles);
        all.add(more);
        return new Fault(name, lasts, breaks, mends, List.copyOf(all), shop, bounds);
    }

    Fault at(int number) {
        return new Fault(name, lasts, breaks, mends, troubles, Optional.of(number), bounds);
    }

    Fault within(Bounds other) {
        return new Fault(name, lasts, breaks, mends, troubles, shop, other);
    }

    /** Whether a store is concerned. */
    Predicate<String> numbers() {
        return number -> shop.map(Fault::phoneNumberId).filter(id -> !id.equals(number)).isEmpty();
    }

    static String phoneNumberId(int shop) {
        return DemoStores.bench(shop).whatsapp().phoneNumberId();
    }
}
