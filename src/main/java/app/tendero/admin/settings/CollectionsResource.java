package app.tendero.admin.settings;

import app.tendero.access.Caller.Merchant;
import app.tendero.access.Role;
import app.tendero.conversation.CatalogueNeed.CollectionCard;
import app.tendero.conversation.CatalogueNeed.Collections;
import app.tendero.conversation.Page;
import app.tendero.conversation.View;
import app.tendero.kernel.StoreId;
import app.tendero.platform.http.Problem;
import app.tendero.platform.http.ProblemException;
import app.tendero.turn.Rehearsal;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The shop's collections, to choose from. */
@Path("/admin/api/collections")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Admin page")
class CollectionsResource {

    private final Rehearsal rehearsal;

    CollectionsResource(Rehearsal rehearsal) {
        this.rehearsal = rehearsal;
    }

    /** One collection that the online store shows, and how many products are in it. */
    @RegisterForReflection
    record Shown(String id, String title, int products) {}

    @RegisterForReflection
    record All(List<Shown> collections) {}

    @GET
    @Operation(summary = "The collections that the shop's online store shows")
    public Uni<All> list(@Context ContainerRequestContext request) {
        var store = Merchant.of(request, Role.MANAGER).store();
        return from(store, 1, List.of()).map(All::new);
    }

    private Uni<List<Shown>> from(StoreId store, int number, List<Shown> before) {
        return rehearsal
                .look(store, new Collections(number))
                .chain(view -> more(store, page(view), before));
    }

    private Uni<List<Shown>> more(StoreId store, Page<CollectionCard> page, List<Shown> before) {
        var all = new ArrayList<>(before);
        page.items().stream().map(CollectionsResource::shown).forEach(all::add);
        return page.more()
                ? from(store, page.number() + 1, all)
                : Uni.createFrom().item(List.copyOf(all));
    }

    private static Page<CollectionCard> page(View<Page<CollectionCard>> view) {
        return switch (view) {
            case View.Seen(var page) -> page;
            case View.Missing<Page<CollectionCard>> none -> new Page<>(List.of(), 1, false);
            case View.Unavailable<Page<CollectionCard>> away ->
                    throw new ProblemException(
                            Problem.unavailable("Shopify cannot be asked now. Try again."));
        };
    }

    private static Shown shown(CollectionCard card) {
        return new Shown(card.collection().toString(), card.title(), card.products());
    }
}
