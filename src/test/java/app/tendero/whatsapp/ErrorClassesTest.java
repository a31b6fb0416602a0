package app.tendero.whatsapp;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.outbox.EffectOutcome;
import app.tendero.outbox.EffectOutcome.Blocked;
import app.tendero.outbox.EffectOutcome.Busy;
import app.tendero.outbox.EffectOutcome.Dropped;
import app.tendero.outbox.EffectOutcome.Failed;
import app.tendero.outbox.EffectOutcome.Refused;
import app.tendero.outbox.EffectOutcome.Scope;
import app.tendero.outbox.EffectOutcome.Unknown;
import app.tendero.outbox.SendReport.Mend;
import app.tendero.sandbox.meta.rules.KnownErrors;
import app.tendero.whatsapp.ErrorClasses.Answer;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ErrorClassesTest {

    /** Every code that Meta documents for sends, and what the outbox does about it. */
    private static final String TABLE =
            """
            0       blocked                 token
            1       failed                  unknown, for a moment
            2       failed                  service, for a moment
            3       blocked                 capability
            4       busy store 60           calls of our app
            10      blocked                 permission
            33      refused                 number deleted
            100     refused                 bad parameter
            190     blocked                 token expired
            200     blocked                 permission
            299     blocked                 permission
            368     blocked                 policy
            80007   busy store 60           calls of the account
            80014   busy store 60           catalogue batches
            130429  busy number 2           throughput
            130472  refused                 experiment
            130497  refused                 country
            131000  failed                  something went wrong
            131005  blocked                 access denied
            131008  refused                 parameter missing
            131009  refused                 parameter value
            131016  failed                  service unavailable
            131021  refused                 to oneself
            131026  refused                 undeliverable
            131030  refused                 not on the test list
            131031  blocked                 account locked
            131037  blocked                 display name
            131042  blocked                 payment
            131044  blocked                 payment of calls
            131045  blocked                 certificate
            131047  refused                 window closed
            131048  blocked                 spam
            131049  refused                 ecosystem
            131050  refused                 stopped marketing
            131051  refused                 type
            131052  refused                 media download
            131053  refused                 media upload
            131056  busy shopper 1          pair
            131057  busy number 60          maintenance
            131062  refused                 BSUID not allowed
            131063  refused                 marketing disabled
            131064  refused                 limit lowered
            132000  refused                 template parameters
            132001  refused                 no such template
            132005  refused                 template text too long
            132007  refused                 template policy
            132012  refused                 template parameter format
            132015  refused                 template paused
            132016  refused                 template disabled
            132018  refused                 template parameters
            132068  refused                 Flow blocked
            132069  refused                 Flow throttled
            133000  blocked                 deregistration
            133004  failed                  server
            133005  blocked                 PIN
            133006  blocked                 verify first
            133008  blocked                 PIN guesses
            133009  blocked                 PIN guesses
            133010  blocked                 not registered
            133015  busy number 60          deleted a moment ago
            133016  blocked                 registrations
            134011  refused                 payments terms
            134100  refused                 marketing API
            134101  refused                 marketing API
            134102  refused                 marketing API
            135000  refused                 generic
            137000  refused                 identity key
            2494100 busy number 60          maintenance
            """;

    @Test
    void every_code_does_what_the_table_says() {
        rows().forEach(
                        row -> {
                            var outcome = ErrorClasses.outcome(answer(400, row[0]), 1);

                            assertThat(words(outcome)).as(row[0]).isEqualTo(row[1]);
                        });
    }

    @Test
    void no_code_that_the_pretend_meta_knows_is_missing_from_the_table() {
        var listed = rows().map(row -> Integer.valueOf(row[0])).collect(Collectors.toSet());

        assertThat(listed).containsAll(new TreeSet<>(KnownErrors.codes()));
    }

    @Test
    void the_code_decides_and_not_the_http_status() {
        assertThat(words(ErrorClasses.outcome(answer(500, "131047"), 1))).isEqualTo("refused");
        assertThat(words(ErrorClasses.outcome(answer(400, "131000"), 1))).isEqualTo("failed");
        assertThat(words(ErrorClasses.outcome(answer(200, "190"), 1))).isEqualTo("blocked");
    }

    @Test
    void a_code_we_never_met_is_judged_by_its_status() {
        assertThat(words(ErrorClasses.outcome(answer(400, "999999"), 1))).isEqualTo("refused");
        assertThat(words(ErrorClasses.outcome(answer(401, "999999"), 1))).isEqualTo("blocked");
        assertThat(words(ErrorClasses.outcome(answer(429, "999999"), 1)))
                .isEqualTo("busy number 2");
        assertThat(words(ErrorClasses.outcome(answer(500, "999999"), 1))).isEqualTo("failed");
        var passing = new Answer(400, Optional.of(999_999), "r", true, Optional.empty());
        assertThat(words(ErrorClasses.outcome(passing, 1))).isEqualTo("failed");
    }

    @Test
    void an_answer_that_is_not_metas_is_judged_by_its_status() {
        assertThat(words(ErrorClasses.outcome(bare(500), 1))).isEqualTo("unknown");
        assertThat(words(ErrorClasses.outcome(bare(502), 1))).isEqualTo("unknown");
        assertThat(words(ErrorClasses.outcome(bare(504), 1))).isEqualTo("unknown");
        assertThat(words(ErrorClasses.outcome(bare(503), 1))).isEqualTo("failed");
        assertThat(words(ErrorClasses.outcome(bare(302), 1))).isEqualTo("failed");
        assertThat(words(ErrorClasses.outcome(bare(401), 1))).isEqualTo("blocked");
        assertThat(words(ErrorClasses.outcome(bare(403), 1))).isEqualTo("blocked");
        assertThat(words(ErrorClasses.outcome(bare(404), 1))).isEqualTo("refused");
        assertThat(words(ErrorClasses.outcome(bare(429), 1))).isEqualTo("busy number 2");
    }

    @Test
    void the_pair_limit_waits_four_times_longer_each_time_up_to_an_hour() {
        var waits =
                Stream.of(1, 2, 3, 4, 5, 6, 7, 100)
                        .map(attempt -> ErrorClasses.outcome(answer(400, "131056"), attempt))
                        .map(outcome -> ((Busy) outcome).retryAfter().toSeconds());

        assertThat(waits).containsExactly(1L, 4L, 16L, 64L, 256L, 1024L, 3600L, 3600L);
    }

    @Test
    void what_meta_says_about_waiting_is_kept() {
        var told = Optional.of(Duration.ofSeconds(7));

        var number = new Answer(429, Optional.of(130429), "r", false, told);
        var account = new Answer(429, Optional.of(80007), "r", false, told);
        var pair = new Answer(429, Optional.of(131056), "r", false, told);

        assertThat(words(ErrorClasses.outcome(number, 1))).isEqualTo("busy number 7");
        assertThat(words(ErrorClasses.outcome(account, 1))).isEqualTo("busy store 7");
        assertThat(words(ErrorClasses.outcome(pair, 1))).isEqualTo("busy shopper 7");
        assertThat(words(ErrorClasses.outcome(pair, 3))).isEqualTo("busy shopper 16");
    }

    @Test
    void a_message_that_failed_after_it_was_accepted_is_mended_only_where_that_can_help() {
        assertThat(ErrorClasses.mend(131000)).isEqualTo(Mend.SOON);
        assertThat(ErrorClasses.mend(131056)).isEqualTo(Mend.SOON);
        assertThat(ErrorClasses.mend(131042)).isEqualTo(Mend.WHEN_UNBLOCKED);
        assertThat(ErrorClasses.mend(131047)).isEqualTo(Mend.NEVER);
        assertThat(ErrorClasses.mend(131026)).isEqualTo(Mend.NEVER);
        assertThat(ErrorClasses.mend(999_999)).isEqualTo(Mend.NEVER);
    }

    private static Stream<String[]> rows() {
        return TABLE.lines()
                .map(
                        line ->
                                new String[] {
                                    line.substring(0, 8).strip(), line.substring(8, 32).strip()
                                });
    }

    private static Answer answer(int status, String code) {
        return new Answer(status, Optional.of(Integer.valueOf(code)), "r", false, Optional.empty());
    }

    private static Answer bare(int status) {
        return new Answer(status, Optional.empty(), "r", false, Optional.empty());
    }

    private static String words(EffectOutcome outcome) {
        return switch (outcome) {
            case Failed failed -> "failed";
            case Refused refused -> "refused";
            case Blocked blocked -> "blocked";
            case Dropped dropped -> "dropped";
            case Unknown unknown -> "unknown";
            case Busy(var code, var wait, Scope scope) ->
                    "busy " + scope.name().toLowerCase(Locale.ROOT) + " " + wait.toSeconds();
            case EffectOutcome.Sent sent -> "sent";
            case EffectOutcome.Answered answered -> "answered";
            case EffectOutcome.Done done -> "done";
        };
    }
}
