package app.tendero.sandbox.chaos;

import java.util.List;

/** What shoppers and Meta's deliveries can do to us. */
final class LoadFaults {

    private static final int MESSAGES = 1_000;
    private static final int FLOOD = 1_500;
    private static final int NOISE_STEPS = 20;
    private static final int NOISE_EVERY_MILLIS = 250;

    /** A hundred times what a quiet store gets of newcomers in that time. */
    private static final int NOISE = 11;

    List<Fault> all() {
        return List.of(doubled(), reordered(), burst(), crowd(), flood());
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

    Fault crowd() {
        return Fault.of(
                "a store gets 100 times the traffic",
                0,
                stage -> {
                    for (int i = 0; i < NOISE_STEPS; i++) {
                        stage.load().crowd(Load.NOISY_SHOP, NOISE);
                        Stage.rest(NOISE_EVERY_MILLIS);
                    }
                },
                stage -> {});
    }

    Fault flood() {
        return Fault.of(
                "1,500 people write at once", 0, stage -> stage.load().flood(FLOOD), stage -> {});
    }
}
