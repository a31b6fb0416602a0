package app.tendero.privacy;

import app.tendero.platform.StoredJson;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * What somebody can be told by. Any part may be empty: many customers of a shop left an e-mail
 * alone, and many shoppers a phone alone. Personal data: sealed wherever it is kept, never logged.
 *
 * @param customers ids of Shopify customers
 * @param phones digits in international form, or national ones as somebody wrote them
 * @param emails lower case
 * @param bsuids Meta's business-scoped user ids
 * @param orders ids of Shopify orders
 */
public record Clues(
        Set<Long> customers,
        Set<String> phones,
        Set<String> emails,
        Set<String> bsuids,
        Set<Long> orders) {

    public static final Clues NONE = new Clues(Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

    public Clues {
        customers = Set.copyOf(customers);
        phones = Set.copyOf(phones);
        emails = Set.copyOf(emails);
        bsuids = Set.copyOf(bsuids);
        orders = Set.copyOf(orders);
    }

    public static Clues ofPhone(String digits) {
        return new Clues(Set.of(), Set.of(digits), Set.of(), Set.of(), Set.of());
    }

    public static Clues ofBsuid(String bsuid) {
        return new Clues(Set.of(), Set.of(), Set.of(), Set.of(bsuid), Set.of());
    }

    public static Clues ofEmail(String email) {
        var lower = email.strip().toLowerCase(Locale.ROOT);
        return new Clues(Set.of(), Set.of(), Set.of(lower), Set.of(), Set.of());
    }

    public static Clues ofCustomer(long id) {
        return new Clues(Set.of(id), Set.of(), Set.of(), Set.of(), Set.of());
    }

    public static Clues ofOrders(Collection<Long> ids) {
        return new Clues(Set.of(), Set.of(), Set.of(), Set.of(), Set.copyOf(ids));
    }

    public boolean areNone() {
        return equals(NONE);
    }

    /** Both together. */
    public Clues and(Clues more) {
        return new Clues(
                both(customers, more.customers),
                both(phones, more.phones),
                both(emails, more.emails),
                both(bsuids, more.bsuids),
                both(orders, more.orders));
    }

    private static <T> Set<T> both(Set<T> some, Set<T> more) {
        var all = new TreeSet<>(some);
        all.addAll(more);
        return all;
    }

    /** As it is sealed, and as it stands in data files. */
    public ObjectNode json() {
        var json = StoredJson.object();
        json.set("customers", numbers(customers));
        json.set("phones", StoredJson.texts(sorted(phones)));
        json.set("emails", StoredJson.texts(sorted(emails)));
        json.set("bsuids", StoredJson.texts(sorted(bsuids)));
        json.set("orders", numbers(orders));
        return json;
    }

    static Clues read(JsonNode json) {
        return new Clues(
                Set.copyOf(StoredJson.list(json, "customers", JsonNode::asLong)),
                Set.copyOf(StoredJson.list(json, "phones", JsonNode::asText)),
                Set.copyOf(StoredJson.list(json, "emails", JsonNode::asText)),
                Set.copyOf(StoredJson.list(json, "bsuids", JsonNode::asText)),
                Set.copyOf(StoredJson.list(json, "orders", JsonNode::asLong)));
    }

    private static JsonNode numbers(Set<Long> numbers) {
        var sorted = List.copyOf(new TreeSet<>(numbers));
        return StoredJson.array(sorted, JsonNodeFactory.instance::numberNode);
    }

    private static List<String> sorted(Set<String> texts) {
        return List.copyOf(new TreeSet<>(texts));
    }

    @Override
    public String toString() {
        return "Clues[***]";
    }
}
