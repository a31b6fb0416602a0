package app.tendero.sandbox.chaos;

import app.tendero.sandbox.chaos.Fault.Bounds;
import app.tendero.sandbox.proof.Trouble.Kind;
import java.time.Duration;
import java.util.List;

/** What shoppers and Meta's deliveries can do to us. */
final class LoadFaults {

    private static final int MESSAGES = 1_000;
    private static final int FLOOD = 1_500;
    private static final int NOISE_STEPS = 20;
    private static final int NOISE_EVERY_MILLIS = 250;

    /** Nobody else writes to the loud store: who is answered after the end is one of these. */
    private static final int STEPS_AFTERWARDS = 4;

    /** A hundred times what a quiet store gets of newcomers in that time. */
    private static final int NOISE = 11;

    /** More than may be under way at two replicas, at a PostgreSQL that is far away. */
    private static final int TOO_MANY = 2_400;

    private static final Duration FAR_AWAY = Duration.ofMillis(25);

    List<Fault> all() {
        return List.of(doubled(), reordered(), burst(), crowd(), flood(), tooMuch());
    }

    /** Two copies of each webhook, at the same moment, at two replicas. */
    Fault doubled() {
        return Fault.of(
                "webhooks come twice at once",
                3_000,
                stage -> stage.meta("{\"double\":true}"),
                stage -> stage.meta("{\"double\":false}"));
    }

    Fault reordered() {
        return Fault.of(
                "webhooks come in another order",
                3_000,
                stage -> stage.meta("{\"reorder\":true}"),
                stage -> stage.meta("{\"reorder\":false}"));
    }

    Fault burst() {
        return Fault.of(
                "a shopper says 1,000 things at once",
                1_000,
                stage -> stage.load().burst(MESSAGES),
                stage -> {});
    }

    /** The others are to notice little of it. */
    Fault crowd() {
        return Fault.of(
                        "a store gets 100 times the traffic",
                        NOISE_STEPS * NOISE_EVERY_MILLIS,
                        stage ->
                                stage.load()
                                        .crowds(
                                                Load.NOISY_SHOP,
                                                NOISE,
                                                NOISE_STEPS + STEPS_AFTERWARDS,
                                                NOISE_EVERY_MILLIS),
                        stage -> {})
                .at(Load.NOISY_SHOP)
                .with(Kind.ONE_STORE_IS_LOUD)
                .within(new Bounds(Bounds.IN_THE_END, Bounds.IN_THE_END, false));
    }

    Fault flood() {
        return Fault.of(
                "1,500 people write at once", 0, stage -> stage.load().flood(FLOOD), stage -> {});
    }

    /** What cannot be kept in time is turned away, and comes again. */
    Fault tooMuch() {
        return Fault.of(
                        "more comes than can be served",
                        4_000,
                        stage -> {
                            stage.world().servers().postgresWire().delay(FAR_AWAY);
                            stage.load().flood(TOO_MANY);
                        },
                        stage -> stage.world().servers().postgresWire().pass())
                .with(Kind.TOO_MUCH_COMES)
                .within(new Bounds(Bounds.IN_THE_END, Bounds.IN_THE_END, false));
    }
}
