package app.tendero.sandbox.proof;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.sandbox.proof.Promises.Promise;
import app.tendero.sandbox.proof.Trouble.Kind;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The judge sees who suffers when too much comes. */
class PressureTest extends Scene {

    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    private int people;

    @Test
    void others_who_wait_more_than_twice_as_long_while_one_store_is_loud_are_treated_badly() {
        answered(300);
        began(Trouble.of(Kind.ONE_STORE_IS_LOUD, CASA_PEPE));
        answered(900);
        ended(Trouble.of(Kind.ONE_STORE_IS_LOUD, CASA_PEPE));

        assertThat(promises()).containsExactly(Promise.FAIR);
    }

    @Test
    void twice_as_long_is_fair_and_so_is_what_nobody_notices() {
        answered(300);
        began(Trouble.of(Kind.ONE_STORE_IS_LOUD, CASA_PEPE));
        answered(580);
        ended(Trouble.of(Kind.ONE_STORE_IS_LOUD, CASA_PEPE));
        answered(10);
        began(Trouble.of(Kind.ONE_STORE_IS_LOUD, CASA_PEPE));
        answered(200);
        ended(Trouble.of(Kind.ONE_STORE_IS_LOUD, CASA_PEPE));

        assertThat(promises()).isEmpty();
    }

    @Test
    void the_loud_store_itself_may_wait() {
        answered(300);
        began(Trouble.of(Kind.ONE_STORE_IS_LOUD, LINEN_HOUSE));
        answered(5_000);
        ended(Trouble.of(Kind.ONE_STORE_IS_LOUD, LINEN_HOUSE));

        assertThat(promises()).isEmpty();
    }

    @Test
    void who_is_turned_away_without_a_word_when_to_come_again_is_seen() {
        seen.add(new Note.Attempt(++clock, 503, 10, false));

        assertThat(promises()).containsExactly(Promise.SHED_EARLY);
    }

    @Test
    void turning_away_late_is_no_shedding() {
        began(Trouble.everywhere(Kind.TOO_MUCH_COMES));
        seen.add(new Note.Attempt(++clock, 503, 4_000, true));
        ended(Trouble.everywhere(Kind.TOO_MUCH_COMES));

        assertThat(promises()).containsExactly(Promise.SHED_EARLY);
    }

    @Test
    void an_overload_in_which_nobody_was_turned_away_proved_nothing() {
        began(Trouble.everywhere(Kind.TOO_MUCH_COMES));
        ended(Trouble.everywhere(Kind.TOO_MUCH_COMES));

        assertThat(promises()).containsExactly(Promise.SHED_EARLY);
    }

    @Test
    void turning_away_at_once_is_right() {
        began(Trouble.everywhere(Kind.TOO_MUCH_COMES));
        seen.add(new Note.Attempt(++clock, 503, 10, true));
        ended(Trouble.everywhere(Kind.TOO_MUCH_COMES));

        assertThat(promises()).isEmpty();
    }

    @Test
    void memory_that_grows_beyond_what_was_planned_is_seen() {
        seen.add(new Note.Held(++clock, 400));
        seen.add(new Note.Held(++clock, 700));

        assertThat(promises()).containsExactly(Promise.MEMORY_BOUNDED);
    }

    /** Twenty-five people write, a tenth of a second apart, and each waits that long. */
    private void answered(long millis) {
        long begin = clock + SECOND;
        for (int i = 0; i < 25; i++) {
            clock = begin + i * SECOND / 10;
            var wamid = "hello" + people++;
            var who = "35387" + people;
            seen.add(new Note.Wrote(clock, LINEN_HOUSE, who, wamid, 0, 0, wamid));
            taken(wamid);
            clock += TimeUnit.MILLISECONDS.toNanos(millis);
            seen.add(new Note.Sent(clock, LINEN_HOUSE, who, people, 1, Optional.of(wamid)));
        }
        clock = begin + 3 * SECOND;
    }
}
