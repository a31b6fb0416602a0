package app.tendero.support.ticket;

import app.tendero.access.Role;
import app.tendero.store.StoreCall;
import app.tendero.store.Team;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The page's doors to tickets: everybody of the team. */
@Path("/admin/api/tickets")
@Tag(name = "Tickets", description = "What shoppers report, and what becomes of it")
class AdminTicketsResource extends TicketDoors {

    private final Team team;

    AdminTicketsResource(TicketParts parts, Team team) {
        super(parts);
        this.team = team;
    }

    @Override
    Uni<StoreCall> call(ContainerRequestContext request, Role least) {
        return StoreCall.ofMerchant(request, least);
    }

    /** Who a ticket can be given to. */
    @RegisterForReflection
    record People(List<Somebody> people) {}

    /** {@code name} is the end of their number where Shopify never told it. */
    @RegisterForReflection
    record Somebody(String user, String name) {}

    @GET
    @Path("/people")
    @Operation(summary = "Who a ticket can be given to")
    public Uni<People> people(@Context ContainerRequestContext request) {
        return StoreCall.ofMerchant(request, Role.AGENT)
                .chain(call -> team.list(call.store()))
                .map(all -> new People(all.stream().map(AdminTicketsResource::somebody).toList()));
    }

    private static Somebody somebody(Team.Member member) {
        var user = member.user();
        var end = user.substring(Math.max(0, user.length() - 3));
        return new Somebody(user, member.name().orElse("Colleague " + end));
    }
}
