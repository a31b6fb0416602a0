package app.tendero.shopify;

import app.tendero.shopify.CatalogueNodes.Connection;
import app.tendero.store.Store;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Has a shop tell us what happens in it, for apps that have no configuration of their own at
 * Shopify: those of {@code shopify.app.toml} are not among these.
 *
 * <p>https://shopify.dev/docs/api/admin-graphql/latest/mutations/webhookSubscriptionCreate
 */
@Singleton
public class WebhookSubscriptions {

    /** More than there are topics. */
    private static final int MOST = 250;

    private static final Operation<Listed> LIST =
            Operation.query(Listed.class, 70, "webhook-subscriptions");
    private static final Operation<Created> CREATE =
            Operation.mutation(Created.class, 10, "webhook-subscription-create");

    /** What happened, where that takes two words. */
    private static final List<String> TWO_WORDS =
            List.of("_scopes_update", "_out_of_stock", "_in_stock", "_partially_fulfilled");

    private final ShopifyClient client;

    WebhookSubscriptions(ShopifyClient client) {
        this.client = client;
    }

    /**
     * What a shop tells whom.
     *
     * @param topic as webhooks name it, {@code products/update}
     */
    public record Subscription(String topic, String uri) {}

    /** All that were asked for by API. */
    public Uni<ShopifyAnswer<List<Subscription>>> all(Store store) {
        var variables = new HashMap<String, Object>();
        variables.put("first", MOST);
        variables.put("after", null);
        return client.ask(store, LIST, variables)
                .map(
                        answer ->
                                answer.map(
                                        listed ->
                                                listed.webhookSubscriptions().nodes().stream()
                                                        .map(Node::subscription)
                                                        .toList()));
    }

    /**
     * Asks for one more.
     *
     * @param uri https, where the shop is to tell it
     */
    public Uni<ShopifyAnswer<Subscription>> add(Store store, String topic, String uri) {
        return client.ask(store, CREATE, Map.of("topic", constant(topic), "uri", uri))
                .map(answer -> answer.map(created -> new Subscription(topic, uri)));
    }

    /** {@code PRODUCTS_UPDATE} of {@code products/update}. */
    private static String constant(String topic) {
        return topic.replace('/', '_').toUpperCase(Locale.ROOT);
    }

    /** A topic's own name: its last word is what happened. */
    private static String topic(String constant) {
        var words = constant.toLowerCase(Locale.ROOT);
        for (var two : TWO_WORDS) {
            if (words.endsWith(two)) {
                return words.substring(0, words.length() - two.length()) + "/" + two.substring(1);
            }
        }
        var last = words.lastIndexOf('_');
        return last < 0 ? words : words.substring(0, last) + "/" + words.substring(last + 1);
    }

    @RegisterForReflection
    record Listed(Connection<Node> webhookSubscriptions) {}

    @RegisterForReflection
    record Node(String id, String topic, String uri) {

        Subscription subscription() {
            return new Subscription(WebhookSubscriptions.topic(topic), uri);
        }
    }

    @RegisterForReflection
    record Created(Payload webhookSubscriptionCreate) {}

    @RegisterForReflection
    record Payload(Node webhookSubscription) {}
}
