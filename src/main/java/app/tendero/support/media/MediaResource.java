package app.tendero.support.media;

import app.tendero.access.Role;
import app.tendero.kernel.StoreId;
import app.tendero.messages.CallerStore;
import app.tendero.platform.http.Problem;
import app.tendero.platform.http.ProblemException;
import app.tendero.support.media.KeptFile.State;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestMulti;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * Shows a file that a shopper sent to those who answer them. It goes out as what its content was
 * found to be, never as what it was said to be, and no browser runs anything in it.
 */
@Path("/api/v1/media")
@Tag(name = "Tickets")
class MediaResource {

    private final CallerStore stores;
    private final MediaKeeper keeper;

    MediaResource(CallerStore stores, MediaKeeper keeper) {
        this.stores = stores;
        this.keeper = keeper;
    }

    private record Shown(StoreId store, KeptFile file) {}

    @GET
    @Path("/{id}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            summary = "A picture, video, voice or document that a shopper sent",
            description = "Its Content-Type is what its content was found to be.")
    public RestMulti<byte[]> show(
            @Context ContainerRequestContext request,
            @RestPath String id,
            @RestQuery @Nullable String store) {
        return RestMulti.fromUniResponse(
                find(request, id, store),
                shown -> keeper.content(shown.store(), shown.file()),
                shown -> headers(shown.file()));
    }

    private Uni<Shown> find(ContainerRequestContext request, String id, @Nullable String store) {
        return stores.of(request, Role.AGENT, "store", store)
                .chain(
                        call ->
                                keeper.find(call.store(), id)
                                        .map(file -> file.filter(f -> f.state() == State.KEPT))
                                        .map(file -> file.orElseThrow(MediaResource::none))
                                        .map(file -> new Shown(call.store(), file)));
    }

    private static ProblemException none() {
        return new ProblemException(Problem.notFound("There is no such file, or no longer."));
    }

    private static Map<String, List<String>> headers(KeptFile file) {
        var type = file.type().orElse(MediaType.APPLICATION_OCTET_STREAM);
        return Map.of(
                HttpHeaders.CONTENT_TYPE,
                List.of(type),
                HttpHeaders.CONTENT_DISPOSITION,
                List.of(way(type) + "; filename=\"" + name(file, type) + "\""),
                "X-Content-Type-Options",
                List.of("nosniff"),
                "Content-Security-Policy",
                List.of("default-src 'none'; sandbox"),
                HttpHeaders.CACHE_CONTROL,
                List.of("private, max-age=300"),
                "Cross-Origin-Resource-Policy",
                List.of("same-origin"));
    }

    /** Documents are saved; what can be seen or heard is shown. */
    private static String way(String type) {
        return type.startsWith("application/") ? "attachment" : "inline";
    }

    private static String name(KeptFile file, String type) {
        var ending = type.substring(type.indexOf('/') + 1);
        return "file-" + file.id() + "." + ending;
    }
}
