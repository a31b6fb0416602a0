package app.tendero.sandbox.chat;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * How the page is set up.
 *
 * @param service where the service answers; asked for traces
 * @param origin where the page itself is reached, for pictures in its content policy
 * @param operatorKey opens the service's trace door; stays on the server
 */
public record ChatConfig(
        URI service, String origin, Optional<String> operatorKey, List<ChatStore> stores) {

    @Override
    public String toString() {
        return "ChatConfig[" + service + "]";
    }
}
