package app.tendero.sandbox.proof;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.sandbox.proof.Promises.Broken;
import app.tendero.sandbox.proof.Promises.Promise;
import java.util.ArrayList;
import java.util.Collections;
import org.junit.jupiter.api.Test;

/** What the judge found can be read. */
class VerdictTest {

    @Test
    void what_happened_often_does_not_hide_what_happened_once() {
        var broken =
                new ArrayList<>(
                        Collections.nCopies(100, new Broken(Promise.PROMPT, "", "waited 6 s")));
        broken.add(new Broken(Promise.CART_EXACT, "33600000001", "one too many"));

        var said = Verdict.of(broken).toString();

        assertThat(said).contains("100 broken", "one too many");
    }
}
