package app.tendero.sandbox.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The short form of {@code make chaos}: each fault once. */
class ChaosIT {

    @Test
    void every_promise_is_kept_whatever_breaks() {
        assertThat(ChaosProof.run())
                .as("see the table above, and the services' logs in target/sandbox/chaos")
                .isZero();
    }
}
