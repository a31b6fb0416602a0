package app.tendero.outbox;

import app.tendero.conversation.Event;
import app.tendero.kernel.ConversationId;
import app.tendero.kernel.PhoneNumberId;
import app.tendero.kernel.StoreId;
import app.tendero.kernel.Wamid;
import app.tendero.platform.Finish;
import app.tendero.platform.Tx;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;

/** Takes events that effects bring back to their conversation. Implemented once. */
public interface EventSink {

    /**
     * Keeps them, each once per effect, in the transaction that closes the effect's row.
     *
     * @param end gets the statements that do it; the caller commits
     * @return what is to be run when the transaction has ended
     */
    Uni<FollowUp> accept(Tx tx, Finish end, List<Echo> echoes);

    /**
     * What follows a transaction; one of the two is run.
     *
     * @param committed hands the events on
     * @param unsure it failed, and perhaps it was committed all the same: gives back what it took
     */
    record FollowUp(Runnable committed, Runnable unsure) {}

    /**
     * @param effect id of the outbox row it answers
     */
    record Echo(
            StoreId store,
            ConversationId conversation,
            long effect,
            Event event,
            Optional<PhoneNumberId> number,
            Optional<Wamid> answers) {}
}
