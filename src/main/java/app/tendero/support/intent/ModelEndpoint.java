package app.tendero.support.intent;

import io.quarkus.rest.client.reactive.Url;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The one call there is: {@code POST /chat/completions} of an OpenAI-compatible API. */
@Path("/")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
interface ModelEndpoint {

    /**
     * @param url the whole address
     * @param authorization {@code Bearer …}, where there is a key
     */
    @POST
    Uni<RestResponse<String>> complete(
            @Url String url,
            @HeaderParam("Authorization") @Nullable String authorization,
            String json);
}
