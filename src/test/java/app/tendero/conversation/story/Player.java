package app.tendero.conversation.story;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.conversation.Conversation;
import app.tendero.conversation.Decision;
import app.tendero.conversation.Decision.Decided;
import app.tendero.conversation.Decision.Look;
import app.tendero.conversation.Effect;
import app.tendero.conversation.Effect.Say;
import app.tendero.conversation.Engine;
import app.tendero.conversation.Event;
import app.tendero.conversation.Message;
import app.tendero.conversation.OrderEffect.AskMerchant;
import app.tendero.conversation.OrderEvent.OrderPlaced;
import app.tendero.conversation.Said;
import app.tendero.conversation.SystemEvent.TimerFired;
import app.tendero.conversation.TicketEffect;
import app.tendero.conversation.TicketEvent.TicketNews;
import app.tendero.conversation.TicketEvent.TicketOpened;
import app.tendero.conversation.Views;
import app.tendero.conversation.Wording;
import app.tendero.inbox.EventCodec;
import app.tendero.outbox.EffectCodec;
import app.tendero.turn.ConversationCodec;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Plays one story: takes its input lines and writes everything else anew. Lines with {@code >>}
 * that stand together were said before any of them was answered. Between two lines the state goes
 * through JSON; every decision is taken twice and must be the same.
 */
public final class Player {

    /** As many times as the core may ask to look within a turn. */
    private static final int ROUNDS = 4;

    private static final Instant FIRST_DAY = Instant.parse("2026-11-02T00:00:00Z");
    private static final Pattern CUE =
            Pattern.compile("(?:d(\\d+) )?(\\d\\d):(\\d\\d) (>>?|@) (.*)");
    private static final Engine ENGINE = new Engine(Wording.load());

    private final Profile profile = new Profile();
    private final List<String> written = new ArrayList<>();
    private final Played played = new Played();
    private final Purchases purchases = new Purchases(FIRST_DAY);
    private final Desk desk = new Desk(FIRST_DAY);
    private final Model model = new Model();
    private final Reported reported = new Reported();
    private Shelf shelf = new Shelf("EUR");
    private Conversation conversation = Conversation.NEW;
    private boolean shelfRead;
    private final List<Said> atOnce = new ArrayList<>();
    private Instant saidAt = FIRST_DAY;

    private Player() {}

    /** The whole file as it should be, and what was seen on the way. */
    public static Played play(List<String> lines) {
        var player = new Player();
        lines.stream().filter(Player::input).forEach(player::line);
        player.answerAll();
        player.played.transcript(String.join("\n", player.written) + "\n");
        return player.played;
    }

    private static boolean input(String line) {
        return !line.startsWith("      ");
    }

    private void line(String line) {
        var cue = CUE.matcher(line);
        var goesOn = cue.matches() ? cue.group(4).equals(">>") : line.startsWith("shelf ");
        if (!goesOn) {
            answerAll();
        }
        written.add(line);
        if (line.startsWith("store menu ") || line.startsWith("store entry ")) {
            profile.read(line.substring(6)); // at any time: merchants change menus in mid-talk
        } else if (line.startsWith("store ")) {
            profile.read(line.substring(6));
            assertThat(shelfRead).as("store lines stand before shelf lines").isFalse();
            shelf = new Shelf(profile.currency());
        } else if (line.startsWith("shelf ")) {
            shelfRead = true;
            shelf.read(line.substring(6));
        } else if (line.startsWith("desk ")) {
            desk.read(line.substring(5));
        } else if (line.startsWith("model ")) {
            model.read(line.substring(6));
        } else if (line.startsWith("tickets ")) {
            reported.mood(line.substring(8));
        } else if (line.startsWith("orders ")) {
            purchases.mood(line.substring(7));
        } else if (line.startsWith("order ")) {
            purchases.read(line.substring(6), shelf);
        } else if (cue.matches()) {
            var day = cue.group(1) == null ? 1 : Integer.parseInt(cue.group(1));
            var at =
                    FIRST_DAY
                            .plus(Duration.ofDays(day - 1))
                            .plus(Duration.ofHours(Integer.parseInt(cue.group(2))))
                            .plus(Duration.ofMinutes(Integer.parseInt(cue.group(3))));
            var cues = new Cues(shelf, new Handles(shelf));
            switch (cue.group(4)) {
                case ">" -> turn(cues.shopper(at, cue.group(5)), false);
                case ">>" -> turn(cues.shopper(at, cue.group(5)), true);
                default -> turn(named(cues.other(at, cue.group(5))), false);
            }
        } else if (!line.isBlank() && !line.startsWith("#")) {
            throw new IllegalArgumentException("not a line of a story: " + line);
        }
    }

    /** The timer of a hand-off bears the moment it began, which no story shows. */
    private Event named(Event event) {
        return event instanceof TimerFired(var at, var name) && name.equals("handoff")
                ? new TimerFired(
                        at,
                        name
                                + ":"
                                + conversation
                                        .handOff()
                                        .opened()
                                        .map(Instant::getEpochSecond)
                                        .orElse(0L))
                : event;
    }

    /** What is sent to all that was said at once, now that nothing more comes. */
    private void answerAll() {
        var store = profile.profile(shelf);
        var scribe = new Scribe(new Handles(shelf));
        ENGINE.sent(conversation, saidAt, store, atOnce).stream()
                .flatMap(Optional::stream)
                .map(Say::new)
                .forEach(
                        say -> {
                            written.addAll(scribe.effect(say, saidAt));
                            played.saw(say);
                            keep(say);
                        });
        atOnce.clear();
    }

    private void turn(Event event, boolean withMore) {
        var kept = EventCodec.read(EventCodec.write(event));
        assertThat(kept).as("an event through JSON").isEqualTo(event);
        played.saw(event);
        if (event instanceof OrderPlaced placed) {
            purchases.placed(placed, shelf);
        }
        if (event instanceof TicketOpened opened) {
            reported.opened(opened);
        } else if (event instanceof TicketNews news) {
            reported.told(news);
        }
        var scribe = new Scribe(new Handles(shelf));
        var decided = decide(kept, scribe);
        for (var effect : decided.effects()) {
            if (withMore && effect instanceof Say(var message)) {
                atOnce.add(new Said(message, decided.owed()));
                saidAt = event.at();
                continue;
            }
            written.addAll(scribe.effect(effect, event.at()));
            played.saw(effect);
            keep(effect);
            if (effect instanceof AskMerchant ask) {
                purchases.asked(ask);
            } else if (effect instanceof TicketEffect ticket) {
                reported.asked(ticket);
            }
        }
        assertThat(decided.effects().stream().filter(Say.class::isInstance).count())
                .as("messages of one turn")
                .isLessThanOrEqualTo(1);
        conversation = ConversationCodec.read(ConversationCodec.write(decided.conversation()));
        assertThat(conversation).as("a state through JSON").isEqualTo(decided.conversation());
        played.saw(conversation.step());
        written.add(scribe.state(conversation));
    }

    private Decided decide(Event event, Scribe scribe) {
        var market = profile.profile(shelf).market(conversation);
        var rate = market.map(m -> profile.rate(m.currency())).orElse(BigDecimal.ONE);
        var shop = new Shop(shelf, purchases, reported, desk, market, rate, model);
        var views = Views.none();
        for (var round = 0; round <= ROUNDS; round++) {
            switch (once(event, views)) {
                case Decided decided -> {
                    return decided;
                }
                case Look(var needs) -> {
                    assertThat(needs).isNotEmpty();
                    var told = needs.stream().filter(need -> !desk.silent(need)).toList();
                    if (!told.isEmpty()) {
                        written.add(scribe.needs(told));
                    }
                    for (var need : needs) {
                        assertThat(views.of(need)).as("asked twice: %s", need).isEmpty();
                        played.saw(need);
                        views = views.withUntyped(need, shop.look(need));
                    }
                }
            }
        }
        throw new AssertionError("still looking after " + ROUNDS + " rounds: " + event);
    }

    private Decision once(Event event, Views views) {
        var store = profile.profile(shelf);
        var first = ENGINE.decide(conversation, event, store, views);
        var second = ENGINE.decide(conversation, event, store, views);
        assertThat(second).as("the same question gets the same answer").isEqualTo(first);
        return first;
    }

    private void keep(Effect effect) {
        assertThat(EffectCodec.read(EffectCodec.write(effect)))
                .as("an effect through JSON")
                .isEqualTo(effect);
        if (effect instanceof Say(Message message)) {
            assertThat(MetaRules.broken(message)).as("what Meta refuses").isEmpty();
        }
    }
}
