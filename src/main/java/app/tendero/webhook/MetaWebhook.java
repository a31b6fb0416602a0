package app.tendero.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.tendero.inbox.Deliveries;
import app.tendero.inbox.Rejections;
import app.tendero.webhook.MetaSorting.Sorted;
import app.tendero.whatsapp.Piece;
import app.tendero.whatsapp.WebhookSplitter;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Takes a POST of Meta: messages, statuses, news of accounts, of any number of stores. */
@Singleton
class MetaWebhook {

    private final MetaSignatures signatures;
    private final MetaSorting sorting;
    private final Deliveries deliveries;
    private final Rejections rejections;

    MetaWebhook(
            MetaSignatures signatures,
            MetaSorting sorting,
            Deliveries deliveries,
            Rejections rejections) {
        this.signatures = signatures;
        this.sorting = sorting;
        this.deliveries = deliveries;
        this.rejections = rejections;
    }

    /** Completes after the commit of all that is of use; fails when it cannot be kept now. */
    Uni<Answer> take(byte[] body, Optional<String> signature) {
        return signatures
                .signer(body, signature)
                .chain(
                        signer ->
                                signer.isPresent()
                                        ? keep(body, signer.get())
                                        : Uni.createFrom().item(Answer.UNSIGNED));
    }

    private Uni<Answer> keep(byte[] body, Signer signer) {
        var pieces = WebhookSplitter.split(body, Instant.now());
        return sorting.sort(pieces, signer)
                .call(sorted -> deliveries.keep(sorted.arrivals(), sorted.reports()))
                .call(this::keepAside)
                .replaceWith(Answer.KEPT);
    }

    private Uni<Void> keepAside(Sorted sorted) {
        return sorted.strange().isEmpty()
                ? Uni.createFrom().voidItem()
                : keepAside(sorted.strange());
    }

    private Uni<Void> keepAside(List<Piece.Strange> strange) {
        return Multi.createFrom()
                .iterable(strange)
                .onItem()
                .transformToUniAndConcatenate(
                        piece -> rejections.keep(piece.reason(), piece.body().getBytes(UTF_8)))
                .collect()
                .last()
                .replaceWithVoid();
    }
}
