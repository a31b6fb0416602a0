/**
 * What every HTTP door of ours has in common, whatever it is about: problems, JSON bodies that can
 * do no harm, pages of lists, the time it took, health. The annotations are the head of {@code
 * /openapi}.
 */
@NullMarked
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Tendero",
                        version = "1",
                        description =
                                "Lets Shopify stores sell on WhatsApp. Errors are"
                                        + " application/problem+json (RFC 9457); lists take limit"
                                        + " and cursor; every answer under /api carries"
                                        + " X-RateLimit-Limit, -Remaining and -Reset.",
                        license = @License(name = "Apache-2.0")),
        security = {@SecurityRequirement(name = "bearer"), @SecurityRequirement(name = "key")},
        components =
                @Components(
                        securitySchemes = {
                            @SecurityScheme(
                                    securitySchemeName = "bearer",
                                    type = SecuritySchemeType.HTTP,
                                    scheme = "bearer",
                                    description = "The operator's key, or a store's own"),
                            @SecurityScheme(
                                    securitySchemeName = "key",
                                    type = SecuritySchemeType.APIKEY,
                                    in = SecuritySchemeIn.HEADER,
                                    apiKeyName = "X-Api-Key",
                                    description = "The same, in a header of its own")
                        }))
package app.tendero.platform.http;

import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeIn;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.jspecify.annotations.NullMarked;
