package app.tendero.support.handoff;

import app.tendero.conversation.Message;
import app.tendero.kernel.ConversationId;
import app.tendero.messages.MessageView;
import app.tendero.messages.PersonMessages;
import app.tendero.platform.http.Problem;
import app.tendero.platform.http.ProblemException;
import app.tendero.store.Store;
import app.tendero.store.StoreCall;
import app.tendero.store.Stores;
import app.tendero.store.WhatsAppNumber;
import app.tendero.turn.TalkStates;
import app.tendero.whatsapp.MediaUpload;
import app.tendero.whatsapp.MediaUpload.Outcome;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Sends a picture or a document: handed to Meta first, then said like any message. */
@Singleton
class SaidFile {

    private final Stores stores;
    private final TalkStates states;
    private final MediaUpload upload;
    private final PersonMessages messages;
    private final Desk desk;

    SaidFile(
            Stores stores,
            TalkStates states,
            MediaUpload upload,
            PersonMessages messages,
            Desk desk) {
        this.stores = stores;
        this.states = states;
        this.upload = upload;
        this.messages = messages;
        this.desk = desk;
    }

    /** A file as it came. */
    record Draft(byte[] content, String caption, String filename) {}

    /**
     * @param key the same for a repeated call: the file is handed over and sent once
     * @return fails as {@link Desk#say} does, and with 422 for what is no JPEG, PNG or PDF
     */
    Uni<MessageView> say(StoreCall call, ConversationId talk, Draft draft, String key) {
        return messages.before(call, talk, key)
                .chain(
                        before ->
                                before.isPresent()
                                        ? Uni.createFrom().item(before.get())
                                        : first(call, talk, draft, key));
    }

    private Uni<MessageView> first(StoreCall call, ConversationId talk, Draft draft, String key) {
        return number(call, talk)
                .chain(number -> upload.hand(number, draft.content()))
                .chain(outcome -> desk.say(call, talk, message(outcome, draft), key));
    }

    /** The number that the shopper wrote to: a file belongs to the one it was handed to. */
    private Uni<WhatsAppNumber> number(StoreCall call, ConversationId talk) {
        return stores.byId(call.store())
                .map(store -> store.orElseThrow(InboxPane::none))
                .chain(store -> states.of(call.store(), talk).map(found -> number(store, found)));
    }

    private static WhatsAppNumber number(Store store, Optional<TalkStates.State> talk) {
        return talk.flatMap(TalkStates.State::number)
                .flatMap(store::number)
                .or(() -> store.numbers().stream().findFirst())
                .orElseThrow(
                        () ->
                                new ProblemException(
                                        Problem.conflict(
                                                "The store has no WhatsApp number. Connect one"
                                                        + " first.",
                                                List.of())));
    }

    private static Message message(Outcome outcome, Draft draft) {
        return switch (outcome) {
            case Outcome.Handed(var kind, var media) ->
                    new Message.File(kind, media, draft.caption(), draft.filename());
            case Outcome.NotTaken none ->
                    throw InboxDoors.invalid("file", "a JPEG, a PNG or a PDF, by its content");
            case Outcome.NotHanded not ->
                    throw new ProblemException(
                            Problem.unavailable("WhatsApp did not take the file. Try again."));
        };
    }
}
