package app.tendero.shopify;

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

/**
 * The one HTTP call there is: JSON posted to a shop. One client serves all shops (its pool is per
 * host); the address and the token come with each call.
 */
@Path("/")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
interface ShopifyEndpoint {

    @POST
    Uni<RestResponse<String>> post(
            @Url String url,
            @HeaderParam("X-Shopify-Access-Token") @Nullable String adminToken,
            @HeaderParam("X-Shopify-Storefront-Access-Token") @Nullable String storefrontToken,
            String json);
}
