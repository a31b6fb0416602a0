package app.tendero.platform;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.exporter.otlp.http.trace.OtlpHttpSpanExporter;
import io.opentelemetry.sdk.resources.Resource;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.opentelemetry.sdk.trace.export.BatchSpanProcessor;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Switches {@link Spans} on where a collector is named. Spans leave in batches by a thread of their
 * own, and are dropped when too many wait: a collector that is away costs nobody anything.
 */
@Singleton
class Tracing {

    private static final String TRACES = "/v1/traces";

    private final Spans spans;
    private final TracingConfig config;
    private final KeyedHash hash;
    private @Nullable SdkTracerProvider provider;

    Tracing(TracingConfig config, KeyedHash hash, Spans spans) {
        this.spans = spans;
        this.config = config;
        this.hash = hash;
    }

    void up(@Observes StartupEvent event) {
        config.endpoint()
                .filter(endpoint -> !endpoint.isBlank())
                .ifPresent(
                        endpoint -> start(BatchSpanProcessor.builder(exporter(endpoint)).build()));
    }

    void down(@Observes ShutdownEvent event) {
        stop();
    }

    void start(SpanProcessor processor) {
        var name = AttributeKey.stringKey("service.name");
        provider =
                SdkTracerProvider.builder()
                        .setIdGenerator(new Spans.Ids())
                        .setSampler(Sampler.traceIdRatioBased(config.sample()))
                        .setResource(
                                Resource.getDefault()
                                        .merge(Resource.create(Attributes.of(name, "tendero"))))
                        .addSpanProcessor(processor)
                        .build();
        spans.on(provider.get("tendero"), hash);
    }

    void stop() {
        spans.off();
        if (provider != null) {
            provider.shutdown().join(2, TimeUnit.SECONDS);
            provider = null;
        }
    }

    private OtlpHttpSpanExporter exporter(String endpoint) {
        var address =
                endpoint.endsWith("/") ? endpoint.substring(0, endpoint.length() - 1) : endpoint;
        var builder = OtlpHttpSpanExporter.builder().setEndpoint(address + TRACES);
        config.headers().forEach(builder::addHeader);
        return builder.build();
    }
}
