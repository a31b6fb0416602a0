package app.tendero.admin.settings;

import app.tendero.conversation.Conversation;
import app.tendero.conversation.Event;
import app.tendero.conversation.Message;
import app.tendero.conversation.Message.Button;
import app.tendero.conversation.Message.Row;
import app.tendero.conversation.ShopperEvent.ChatOpened;
import app.tendero.conversation.ShopperEvent.ReplyTapped;
import app.tendero.kernel.Language;
import app.tendero.kernel.StoreId;
import app.tendero.store.StoreSettings;
import app.tendero.turn.Rehearsal;
import app.tendero.turn.Rehearsal.Played;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Walks through a shop as a new shopper would, and keeps what they read on the way: the welcome,
 * the menu, the first best seller, a cart with it, and the answer when nobody is there.
 */
@Singleton
class Screens {

    /** From a product's card to something that can be put into the cart. */
    private static final int MOST_CHOICES = 4;

    private static final Duration LOOKED_AHEAD = Duration.ofDays(8);
    private static final Duration STEP = Duration.ofMinutes(30);

    private final Rehearsal rehearsal;

    Screens(Rehearsal rehearsal) {
        this.rehearsal = rehearsal;
    }

    /** What was shown, by the screen's name in the order of the walk. */
    record Shown(Language language, Map<String, Message> messages) {}

    /** A walk so far. */
    private record Walk(
            StoreId store,
            String name,
            StoreSettings settings,
            Conversation at,
            Optional<Message> last,
            Map<String, Message> kept) {

        Walk to(Played played) {
            return new Walk(
                    store,
                    name,
                    settings,
                    played.conversation(),
                    played.said().stream().findFirst(),
                    kept);
        }

        Walk keeping(String screen) {
            var more = new LinkedHashMap<>(kept);
            last.ifPresent(message -> more.put(screen, message));
            return new Walk(store, name, settings, at, last, more);
        }

        /** The first thing to tap that begins so. */
        Optional<String> idOf(String start) {
            return last.stream()
                    .flatMap(Screens::ids)
                    .filter(id -> id.startsWith(start))
                    .findFirst();
        }
    }

    Uni<Shown> of(StoreId store, String name, StoreSettings settings, Language language) {
        var spoken =
                settings.languages().contains(language)
                        ? language
                        : settings.languages().getFirst();
        var fresh = Conversation.NEW.withChosen(spoken);
        var now = Clock.systemUTC().instant();
        var start = new Walk(store, name, settings, fresh, Optional.empty(), Map.of());
        return play(start, new ChatOpened(now))
                .map(walk -> walk.keeping("welcome"))
                .chain(walk -> tap(walk, "menu"))
                .map(walk -> walk.keeping("menu"))
                .chain(this::toAProduct)
                .chain(walk -> play(walk, new ReplyTapped(closedAt(settings, now), "human", "")))
                .map(walk -> walk.keeping("closed"))
                .map(walk -> new Shown(spoken, walk.kept()));
    }

    private Uni<Walk> toAProduct(Walk walk) {
        return tap(walk, "page:best:1")
                .chain(
                        best ->
                                best.idOf("product:")
                                        .map(id -> tap(best, id).chain(this::product))
                                        .orElseGet(() -> Uni.createFrom().item(best)));
    }

    private Uni<Walk> product(Walk walk) {
        return intoTheCart(walk.keeping("product"), MOST_CHOICES);
    }

    /** Takes the first of every choice, until it can be put into the cart. */
    private Uni<Walk> intoTheCart(Walk walk, int most) {
        var add = walk.idOf("cart.add:");
        if (add.isPresent()) {
            return tap(walk, add.get())
                    .chain(added -> tap(added, "cart.view"))
                    .map(cart -> cart.keeping("cart"));
        }
        var choice = walk.idOf("variant:").or(() -> walk.idOf("pick:"));
        return choice.isPresent() && most > 0
                ? tap(walk, choice.get()).chain(next -> intoTheCart(next, most - 1))
                : Uni.createFrom().item(walk);
    }

    private Uni<Walk> tap(Walk walk, String id) {
        return play(walk, new ReplyTapped(Clock.systemUTC().instant(), id, ""));
    }

    private Uni<Walk> play(Walk walk, Event event) {
        return rehearsal
                .play(walk.store(), walk.name(), walk.settings(), walk.at(), event)
                .map(walk::to);
    }

    /** The next moment at which nobody is there; now, where there is none soon. */
    private static Instant closedAt(StoreSettings settings, Instant now) {
        var hours = settings.chat().hours();
        for (var at = now; at.isBefore(now.plus(LOOKED_AHEAD)); at = at.plus(STEP)) {
            if (!hours.openAt(LocalDateTime.ofInstant(at, settings.timezone()))) {
                return at;
            }
        }
        return now;
    }

    private static Stream<String> ids(Message message) {
        return switch (message) {
            case Message.Text text -> Stream.of();
            case Message.Buttons buttons -> buttons.buttons().stream().map(Button::id);
            case Message.Choices choices ->
                    choices.sections().stream()
                            .flatMap(section -> section.rows().stream())
                            .map(Row::id);
            case Message.Link link -> Stream.of();
            case Message.FromTemplate template -> Stream.of();
            case Message.Location place -> Stream.of();
            case Message.Contact card -> Stream.of();
            case Message.File file -> Stream.of();
        };
    }
}
