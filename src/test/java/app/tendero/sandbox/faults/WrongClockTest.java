package app.tendero.sandbox.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that tells again and again what time it is. */
class WrongClockTest {

    private static final Duration CLOSE = Duration.ofMinutes(1);
    private static final Duration OFF = Duration.ofMinutes(10);

    /** The other process. */
    static final class Teller {

        public static void main(String[] arguments) throws InterruptedException {
            var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
            while (!out.checkError()) {
                out.println(
                        Instant.now()
                                + " "
                                + Instant.ofEpochMilli(Clock.systemUTC().millis())
                                + " "
                                + new Date().toInstant());
                TimeUnit.MILLISECONDS.sleep(20);
            }
        }
    }

    @Test
    void goes_wrong_both_ways_and_right_again_while_the_process_runs(@TempDir Path folder)
            throws IOException {
        var clock = WrongClock.in(folder, "teller");
        var teller = start(clock);
        try (var said =
                new BufferedReader(
                        new InputStreamReader(teller.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(tells(said, Duration.ZERO)).isTrue();

            clock.set(OFF);
            assertThat(tells(said, OFF)).isTrue();

            clock.set(OFF.negated());
            assertThat(tells(said, OFF.negated())).isTrue();

            clock.set(Duration.ZERO);
            assertThat(tells(said, Duration.ZERO)).isTrue();
        } finally {
            teller.destroyForcibly();
        }
    }

    /** Whether all its ways of asking come to that, soon. */
    private static boolean tells(BufferedReader said, Duration off) throws IOException {
        for (int line = 0; line < 500; line++) {
            var times = said.readLine().split(" ");
            var right = Instant.now().plus(off);
            boolean all = true;
            for (var time : times) {
                var between = Duration.between(Instant.parse(time), right).abs();
                all = all && between.compareTo(CLOSE) < 0;
            }
            if (all) {
                return true;
            }
        }
        return false;
    }

    private static Process start(WrongClock clock) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        clock.option(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Teller.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
