package app.tendero.turn;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.conversation.CheckoutEvent.CheckoutReady;
import app.tendero.conversation.Conversation;
import app.tendero.conversation.Decision.Decided;
import app.tendero.conversation.Effect.Say;
import app.tendero.conversation.Engine;
import app.tendero.conversation.Event;
import app.tendero.conversation.Message.Text;
import app.tendero.conversation.Owed;
import app.tendero.conversation.ShopperEvent.TextReceived;
import app.tendero.conversation.StoreProfile;
import app.tendero.conversation.Wording;
import app.tendero.inbox.Item;
import app.tendero.inbox.LaneKey;
import app.tendero.inbox.LeasedLane;
import app.tendero.kernel.ChatRules;
import app.tendero.kernel.ConversationId;
import app.tendero.kernel.Language;
import app.tendero.kernel.StoreId;
import app.tendero.kernel.Wamid;
import app.tendero.outbox.EffectOrder.Recipient;
import app.tendero.outbox.NewEffect;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is sent when many items of one conversation are worked together. */
class LaneRunTest {

    private static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");
    private static final Engine ENGINE = new Engine(Wording.load());
    private static final StoreProfile STORE =
            new StoreProfile(
                    "Linen House",
                    Map.of(),
                    List.of(Language.EN),
                    "EUR",
                    ZoneOffset.UTC,
                    10,
                    Duration.ofDays(30),
                    Map.of(),
                    Optional.empty(),
                    ChatRules.USUAL);

    private final ConversationId id = new ConversationId(UUID.randomUUID());
    private final List<Item> items = new ArrayList<>();
    private final LaneRun run =
            new LaneRun(
                    new LeasedLane(LaneKey.of(new StoreId(1), id), 1, items),
                    id,
                    STORE,
                    Set.of(),
                    fact -> false,
                    new Stored(
                            Conversation.NEW,
                            new Recipient(Optional.empty(), Optional.empty()),
                            Optional.empty(),
                            Optional.empty()));

    @Test
    void of_many_answers_the_last_is_sent_and_names_the_last_message() {
        says(6);

        var sent = sent();

        assertThat(sent).extracting(LaneRunTest::text).containsExactly("answer 6");
        assertThat(sent.getFirst().answers()).contains(new Wamid("wamid.6"));
    }

    @Test
    void what_was_not_asked_for_is_sent_however_much_was_said_around_it() {
        says(3);
        happens(new CheckoutReady(NOW, 1, "https://pay.example/1", Optional.empty()), Owed.NOTHING);
        says(5);

        assertThat(sent()).extracting(LaneRunTest::text).containsExactly("answer 4", "answer 9");
    }

    @Test
    void what_was_not_asked_for_does_not_make_a_few_answers_many() {
        says(5);
        happens(new CheckoutReady(NOW, 1, "https://pay.example/1", Optional.empty()), Owed.NOTHING);

        assertThat(sent()).hasSize(6);
    }

    @Test
    void what_could_not_be_done_is_told_with_the_last_answer() {
        says(2);
        happens(said(), new Owed(List.of(), Optional.of("Red scarf: Sold out")));
        says(4);

        assertThat(sent())
                .extracting(LaneRunTest::text)
                .containsExactly(
                        "I could not do 1 of the things you asked for:\n• Red scarf: Sold out\n\n"
                                + "answer 7");
    }

    private void says(int messages) {
        for (int i = 0; i < messages; i++) {
            happens(said(), Owed.NOTHING);
        }
    }

    private static Event said() {
        return new TextReceived(NOW, "hi");
    }

    /** Each is answered with its place. */
    private void happens(Event event, Owed owed) {
        int place = items.size() + 1;
        var item =
                new Item(
                        place,
                        "key " + place,
                        "any",
                        "",
                        Optional.empty(),
                        Optional.of(new Wamid("wamid." + place)),
                        NOW,
                        0);
        items.add(item);
        var say = new Say(new Text("answer " + place));
        run.decided(item, event, new Decided(Conversation.NEW, List.of(say), owed));
    }

    private List<NewEffect> sent() {
        return run.end(ENGINE).effects();
    }

    private static String text(NewEffect effect) {
        return ((Text) ((Say) effect.effect()).message()).body();
    }
}
