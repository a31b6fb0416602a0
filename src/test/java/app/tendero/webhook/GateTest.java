package app.tendero.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GateTest {

    private final Gate gate = new Gate(2, 100);

    @Test
    void so_many_are_let_in_and_a_place_that_is_left_is_free_again() {
        assertThat(gate.enter()).isTrue();
        assertThat(gate.enter()).isTrue();
        assertThat(gate.enter()).isFalse();

        gate.leave(0);

        assertThat(gate.enter()).isTrue();
        assertThat(gate.inside()).isEqualTo(2);
    }

    @Test
    void together_they_hold_so_many_bytes_and_what_is_given_back_can_be_held_again() {
        assertThat(gate.enter()).isTrue();
        assertThat(gate.hold(60)).isTrue();
        assertThat(gate.hold(41)).isFalse();
        assertThat(gate.hold(40)).isTrue();

        gate.leave(100);

        assertThat(gate.hold(100)).isTrue();
    }
}
