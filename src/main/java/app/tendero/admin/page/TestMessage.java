package app.tendero.admin.page;

import app.tendero.admin.page.LaunchRows.OpenTalk;
import app.tendero.conversation.Effect;
import app.tendero.conversation.Message;
import app.tendero.inbox.Inbox;
import app.tendero.kernel.ConversationId;
import app.tendero.kernel.ShopperKey.WaId;
import app.tendero.outbox.EffectOrder.Recipient;
import app.tendero.outbox.NewEffect;
import app.tendero.outbox.Outbox;
import app.tendero.platform.Database;
import app.tendero.platform.Tx;
import app.tendero.store.Store;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Sends the merchant a message from their own number, by the way that answers to shoppers take.
 * Meta lets a business write only to who wrote to it within 24 hours, merchants included.
 */
@Singleton
class TestMessage {

    private final Inbox inbox;
    private final Outbox outbox;
    private final LaunchRows launch;
    private final Database database;
    private final Clock clock = Clock.systemUTC();

    TestMessage(Inbox inbox, Outbox outbox, LaunchRows launch, Database database) {
        this.inbox = inbox;
        this.outbox = outbox;
        this.launch = launch;
        this.database = database;
    }

    /** Whether it is on its way; not, where nobody wrote from this phone within 24 hours. */
    Uni<Boolean> send(Store store, WaId phone) {
        return inbox.conversationOf(store.id(), phone)
                .chain(
                        found ->
                                found.isEmpty()
                                        ? Uni.createFrom().item(false)
                                        : inOpenTalk(store, phone, found.get()));
    }

    private Uni<Boolean> inOpenTalk(Store store, WaId phone, ConversationId conversation) {
        return launch.openTalk(store.id(), conversation)
                .chain(
                        talk ->
                                talk.isEmpty()
                                        ? Uni.createFrom().item(false)
                                        : keep(message(store, phone, conversation, talk.get())));
    }

    private NewEffect message(Store store, WaId phone, ConversationId conversation, OpenTalk talk) {
        var now = clock.instant();
        return new NewEffect(
                store.id(),
                conversation,
                placeOf(now),
                0,
                new Effect.Say(new Message.Text(words(store))),
                talk.number(),
                Optional.empty(),
                new Recipient(Optional.of(phone), Optional.empty()),
                Optional.of(talk.windowUntil()),
                now);
    }

    /** No message of the shopper caused it: a place below those of all that did. */
    private static long placeOf(Instant now) {
        return -now.toEpochMilli();
    }

    private static String words(Store store) {
        return "✅ It works: "
                + store.name()
                + " can answer on WhatsApp. This is the test message you asked Tendero for.";
    }

    private Uni<Boolean> keep(NewEffect effect) {
        return database.inTx(tx -> outbox.add(tx, List.of(effect)).call(() -> remember(tx, effect)))
                .invoke(Runnable::run)
                .replaceWith(true);
    }

    private Uni<Void> remember(Tx tx, NewEffect effect) {
        return launch.tested(tx, effect.store(), effect.conversation(), effect.inSeq());
    }
}
