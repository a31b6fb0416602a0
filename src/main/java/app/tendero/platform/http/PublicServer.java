package app.tendero.platform.http;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.quarkus.smallrye.openapi.OpenApiFilter.RunStage;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/** Says in {@code /openapi} where the doors are: here, and at the address others know. */
@OpenApiFilter(stages = RunStage.RUNTIME_STARTUP)
public class PublicServer implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.setServers(
                List.of(
                        OASFactory.createServer().url("/").description("this service"),
                        OASFactory.createServer()
                                .url(PublicAddress.origin())
                                .description("from outside")));
    }
}
