package app.tendero.whatsapp;

import app.tendero.store.WhatsAppNumber;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/** Has the app hear, or hear no more, of what happens in a WhatsApp Business Account. */
@Singleton
public class Subscriptions {

    private final AccountQuestions meta;

    Subscriptions(AccountQuestions meta) {
        this.meta = meta;
    }

    /** Whether the app is subscribed now; twice is as good as once. */
    public Uni<Boolean> subscribe(WhatsAppNumber number) {
        return meta.subscribe(number.waba(), number.token())
                .map(GraphAnswer.Told.class::isInstance);
    }

    /** Whether the app is surely not subscribed now. */
    public Uni<Boolean> unsubscribe(WhatsAppNumber number) {
        return meta.unsubscribe(number.waba(), number.token())
                .map(
                        answer ->
                                answer instanceof GraphAnswer.Told
                                        || answer instanceof GraphAnswer.No no && no.code() == 803);
    }
}
