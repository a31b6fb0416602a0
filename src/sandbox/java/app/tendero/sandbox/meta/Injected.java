package app.tendero.sandbox.meta;

import io.vertx.core.Future;
import java.util.List;

/**
 * Inbound messages on their way to the service.
 *
 * @param wamids their ids, in order
 * @param shoppers the keys of those who wrote them, in order
 * @param first how the first attempt to deliver the webhook ended
 */
public record Injected(List<String> wamids, List<String> shoppers, Future<Told> first) {}
