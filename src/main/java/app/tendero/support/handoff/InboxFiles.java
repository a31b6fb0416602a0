package app.tendero.support.handoff;

import app.tendero.conversation.MediaFile;
import app.tendero.conversation.ShopperEvent.MediaKind;
import app.tendero.kernel.ConversationId;
import app.tendero.kernel.PhoneNumberId;
import app.tendero.kernel.StoreId;
import app.tendero.messages.MessageView;
import app.tendero.messages.TalkLog;
import app.tendero.platform.http.Problem;
import app.tendero.platform.http.ProblemException;
import app.tendero.store.Store;
import app.tendero.store.Stores;
import app.tendero.store.WhatsAppNumber;
import app.tendero.support.media.KeptFile;
import app.tendero.support.media.MediaKeeper;
import app.tendero.support.media.MediaKeeper.Outcome;
import app.tendero.support.media.MediaKeeper.Wanted;
import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Optional;

/**
 * Fetches what a shopper sent when somebody of the team first wants to see it: most pictures in
 * talks of the bot are never looked at.
 */
@Singleton
class InboxFiles {

    private final TalkLog talks;
    private final Stores stores;
    private final MediaKeeper keeper;

    InboxFiles(TalkLog talks, Stores stores, MediaKeeper keeper) {
        this.talks = talks;
        this.stores = stores;
        this.keeper = keeper;
    }

    /**
     * The file's name at the door of files, once it is there.
     *
     * @return fails with 404 and why, for a message without a file and for one that Meta has no
     *     longer or that is not what it said; with 503 where Meta does not give it now
     */
    Uni<String> of(StoreId store, ConversationId talk, String message) {
        return talks.one(store, talk, message)
                .map(found -> found.orElseThrow(() -> gone("There is no such message.")))
                .chain(
                        found ->
                                stores.byId(store)
                                        .map(Optional::orElseThrow)
                                        .map(known -> wanted(known, talk, found)))
                .chain(
                        wanted ->
                                keeper.keep(wanted)
                                        .map(outcome -> id(wanted.file().id(), outcome)));
    }

    private static Wanted wanted(Store store, ConversationId talk, MessageView message) {
        var media =
                message.details()
                        .map(details -> details.path("media"))
                        .filter(file -> file.path("id").isTextual())
                        .orElseThrow(() -> gone("This message has no file."));
        var file =
                new MediaFile(
                        media.path("id").asText(),
                        media.path("mime_type").asText(""),
                        media.path("sha256").asText(""));
        return new Wanted(store.id(), talk, number(store, message), file, kind(message, media));
    }

    private static WhatsAppNumber number(Store store, MessageView message) {
        return message.number()
                .flatMap(id -> store.number(new PhoneNumberId(id)))
                .or(() -> store.numbers().stream().findFirst())
                .orElseThrow(() -> gone("The number it was sent to is not connected any more."));
    }

    private static MediaKind kind(MessageView message, JsonNode media) {
        try {
            return MediaKind.valueOf(message.type().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException another) {
            return MediaKind.DOCUMENT;
        }
    }

    private static String id(String id, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Ended(var state) when state == KeptFile.State.KEPT -> id;
            case Outcome.Ended(var state) -> throw gone(why(state));
            case Outcome.Again again ->
                    throw new ProblemException(
                            Problem.unavailable(
                                    "WhatsApp does not give this file now. Try again."));
        };
    }

    private static String why(KeptFile.State state) {
        return switch (state) {
            case GONE -> "WhatsApp has this file no longer.";
            case TOO_LARGE -> "This file is too large to be shown.";
            case WRONG_TYPE, BROKEN -> "This file is not what it was said to be, and is not shown.";
            case COMING, KEPT, GIVEN_UP -> "WhatsApp did not give this file.";
        };
    }

    private static ProblemException gone(String why) {
        return new ProblemException(Problem.notFound(why));
    }
}
