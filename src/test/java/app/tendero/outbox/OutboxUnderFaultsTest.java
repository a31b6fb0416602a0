package app.tendero.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tendero.conversation.Effect;
import app.tendero.conversation.Message;
import app.tendero.conversation.SystemEvent.TimerFired;
import app.tendero.kernel.ConversationId;
import app.tendero.kernel.PhoneNumberId;
import app.tendero.kernel.ShopperKey;
import app.tendero.kernel.StoreId;
import app.tendero.kernel.Wamid;
import app.tendero.outbox.EffectOrder.Recipient;
import app.tendero.outbox.EffectOutcome.Answered;
import app.tendero.outbox.EffectOutcome.Failed;
import app.tendero.outbox.EffectOutcome.Sent;
import app.tendero.outbox.Endings.Ended;
import app.tendero.outbox.OutboxRows.Planned;
import app.tendero.outbox.OutboxRows.Started;
import app.tendero.platform.Database;
import app.tendero.platform.DatabaseKit;
import app.tendero.platform.Finish;
import app.tendero.platform.Sealing;
import app.tendero.platform.SealingKeys;
import app.tendero.platform.Tx;
import app.tendero.sandbox.faults.Wire;
import app.tendero.testkit.Eventually;
import app.tendero.testkit.FreshDatabase;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rows of the outbox when PostgreSQL goes away at a bad moment, or holds what cannot be read. */
class OutboxUnderFaultsTest {

    private static final StoreId STORE = new StoreId(1);
    private static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final FreshDatabase FRESH = FreshDatabase.migratedByFourAtOnce();
    private static final Wire LINE = Wire.to(FRESH.port());
    private static final DatabaseKit KIT = DatabaseKit.at(LINE.port(), FRESH.name());

    private final Database database = KIT.database();
    private final Sealing sealing =
            new Sealing(SealingKeys.parse("2026:AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="));
    private final OutboxRows rows = new OutboxRows(database, sealing);
    private final OutboxClaims claims = new OutboxClaims(database, sealing, KIT.vertx());
    private final AtomicInteger handedOn = new AtomicInteger();
    private final AtomicInteger unsure = new AtomicInteger();
    private final AtomicInteger looks = new AtomicInteger();
    private final Endings endings = endings(Runnable::run);

    private Endings endings(Executor gathering) {
        return new Endings(
                rows,
                database,
                this::accepted,
                new Handlers(List.of()),
                gathering,
                looks::incrementAndGet);
    }

    @BeforeEach
    void an_empty_outbox() {
        LINE.pass();
        await(database.query("TRUNCATE outbox", Tuple.tuple()));
    }

    @AfterAll
    static void close() {
        KIT.close();
    }

    @Test
    void what_meta_took_while_postgresql_was_away_is_noted_when_it_is_back() {
        var order = started(said(new ConversationId(UUID.randomUUID()), 1)).order();
        var noted = new AtomicInteger();
        LINE.refuse();

        endings.add(new Ended(order, new Sent(new Wamid("wamid.1")), 0))
                .subscribe()
                .with(done -> noted.incrementAndGet(), lost -> noted.addAndGet(100));
        Eventually.is(() -> "it failed at first", PATIENCE, endings::areBehind);
        LINE.pass();

        Eventually.is(() -> "noted", PATIENCE, () -> noted.get() == 1);
        assertThat(count("state = 'sent' AND wamid = 'wamid.1'")).isEqualTo(1);
        assertThat(endings.areBehind()).isFalse();
    }

    @Test
    void when_the_answer_to_an_echos_commit_is_lost_its_lane_is_given_back() {
        var order = started(said(new ConversationId(UUID.randomUUID()), 1)).order();
        LINE.loseCommitAnswersTo("tendero work", 1);

        await(endings.add(new Ended(order, new Answered(new TimerFired(NOON, "x")), 0))).run();

        assertThat(unsure).hasValue(1);
        assertThat(handedOn).hasValue(1);
        assertThat(count("state = 'done'")).isEqualTo(1);
    }

    @Test
    void what_stands_behind_an_ending_with_an_echo_is_looked_for_at_once() {
        var kerry = new ConversationId(UUID.randomUUID());
        var order = started(said(kerry, 1)).order();
        add(said(kerry, 2), false);

        await(endings.add(new Ended(order, new Answered(new TimerFired(NOON, "x")), 0))).run();

        assertThat(handedOn).hasValue(1);
        assertThat(looks).hasValue(1);
    }

    @Test
    void what_a_conversation_waits_for_is_noted_without_gathering() {
        var gathering = new ArrayList<Runnable>();
        var gathered = endings(gathering::add);
        var sent = started(said(new ConversationId(UUID.randomUUID()), 1)).order();
        var asked = started(said(new ConversationId(UUID.randomUUID()), 1)).order();
        var noted = new AtomicInteger();

        gathered.add(new Ended(sent, new Sent(new Wamid("wamid.1")), 0))
                .subscribe()
                .with(done -> noted.incrementAndGet());
        await(gathered.add(new Ended(asked, new Answered(new TimerFired(NOON, "x")), 0))).run();

        assertThat(handedOn).hasValue(1);
        assertThat(count("state = 'done'")).isEqualTo(1);
        assertThat(count("state = 'sent'")).isZero();
        gathering.forEach(Runnable::run);
        Eventually.is(() -> "noted", PATIENCE, () -> noted.get() == 1);
        assertThat(count("state = 'sent'")).isEqualTo(1);
    }

    @Test
    void an_effect_that_somebody_else_has_begun_is_not_taken_for_one_that_was_never_begun() {
        var effect = said(new ConversationId(UUID.randomUUID()), 1);
        started(effect);
        await(rows.notStarted(List.of(effect)));
        var begun = claim();

        await(rows.notStarted(List.of(effect)));

        assertThat(begun).hasSize(1);
        assertThat(claim()).isEmpty();
    }

    @Test
    void rows_whose_claim_was_not_answered_are_due_again_at_once_and_count_as_no_repeat() {
        add(said(new ConversationId(UUID.randomUUID()), 1), false);
        claims.up(new StartupEvent());
        LINE.loseAnswers(sql -> sql.contains("-- outbox claim"), 1);

        assertThatThrownBy(this::claim).isInstanceOf(RuntimeException.class);

        var again = new ArrayList<OutboxClaims.Claimed>();
        Eventually.is(
                () -> "it is due", Duration.ofSeconds(5), () -> again.addAll(claimIfReached()));
        claims.down(new ShutdownEvent());
        assertThat(again).hasSize(1);
        assertThat(again.getFirst().lost()).isFalse();
        assertThat(again.getFirst().order().attempt()).isEqualTo(2);
        assertThat(count("state = 'sending' AND repeats = 0")).isEqualTo(1);
    }

    @Test
    void of_one_conversation_only_the_first_message_is_taken() {
        var kerry = new ConversationId(UUID.randomUUID());
        add(said(kerry, 1), false);
        add(said(kerry, 2), false);

        var first = claim();
        var meanwhile = claim();
        await(endings.add(new Ended(first.getFirst().order(), new Sent(new Wamid("w")), 0))).run();
        var second = claim();

        assertThat(first).hasSize(1);
        assertThat(meanwhile).isEmpty();
        assertThat(second).hasSize(1);
        assertThat(second.getFirst().order().id()).isGreaterThan(first.getFirst().order().id());
    }

    @Test
    void an_attempt_that_somebody_repeats_by_now_can_note_nothing() {
        var slept = started(said(new ConversationId(UUID.randomUUID()), 1)).order();
        sql("UPDATE outbox SET next_at = now() - interval '1 s'");
        var repeated = claim();

        var noted = endings.add(new Ended(slept, new Failed(131000, "late"), 0));

        await(noted).run();
        assertThat(repeated).hasSize(1);
        assertThat(count("state = 'sending' AND attempts = 2 AND failures = 0")).isEqualTo(1);
    }

    @Test
    void what_looks_lost_is_left_alone_when_told_so() {
        started(said(new ConversationId(UUID.randomUUID()), 1));
        sql("UPDATE outbox SET next_at = now() - interval '1 s'");

        var taken = await(claims.claim(64, Map.of(), true, false, false));

        assertThat(taken).isEmpty();
        assertThat(claim()).hasSize(1);
    }

    @Test
    void a_row_that_cannot_be_read_holds_up_no_other_and_ends_with_the_operator() {
        add(said(new ConversationId(UUID.randomUUID()), 1), false);
        add(said(new ConversationId(UUID.randomUUID()), 2), false);
        sql("UPDATE outbox SET payload = 'x' WHERE in_seq = 1");

        var claimed = claim();

        assertThat(claimed).hasSize(1);
        assertThat(count("in_seq = 1 AND state = 'due' AND failures = 1 AND repeats = 0"))
                .isEqualTo(1);
        for (int i = 0; i < 9; i++) {
            sql("UPDATE outbox SET next_at = now() WHERE in_seq = 1");
            claim();
        }
        assertThat(count("in_seq = 1 AND state = 'dead' AND error = 'unreadable'")).isEqualTo(1);
    }

    private Uni<EventSink.FollowUp> accepted(Tx tx, Finish end, List<EventSink.Echo> echoes) {
        return Uni.createFrom()
                .item(new EventSink.FollowUp(handedOn::incrementAndGet, unsure::incrementAndGet));
    }

    /** The pool may still hold the connection that was cut. */
    private List<OutboxClaims.Claimed> claimIfReached() {
        try {
            return claim();
        } catch (RuntimeException cut) {
            return List.of();
        }
    }

    private List<OutboxClaims.Claimed> claim() {
        return await(claims.claim(64, Map.of(), true, true, false));
    }

    private Started started(NewEffect effect) {
        return add(effect, true).getFirst();
    }

    private List<Started> add(NewEffect effect, boolean startNow) {
        var planned = List.of(new Planned(effect, startNow, Duration.ZERO));
        return await(database.inTx(tx -> Database.query(tx, rows.add(planned)))).started();
    }

    private static NewEffect said(ConversationId conversation, long inSeq) {
        return new NewEffect(
                STORE,
                conversation,
                inSeq,
                0,
                new Effect.Say(new Message.Text("Hello")),
                Optional.of(new PhoneNumberId("106540352242922")),
                Optional.empty(),
                new Recipient(Optional.of(new ShopperKey.WaId("16505551234")), Optional.empty()),
                Optional.empty(),
                NOON);
    }

    private long count(String which) {
        var sql = "SELECT count(*) FROM outbox WHERE " + which;
        return await(database.query(sql, Tuple.tuple())).iterator().next().getLong(0);
    }

    private void sql(String statement) {
        await(database.query(statement, Tuple.tuple()));
    }

    private static <T> T await(Uni<T> uni) {
        return uni.await().atMost(PATIENCE);
    }
}
