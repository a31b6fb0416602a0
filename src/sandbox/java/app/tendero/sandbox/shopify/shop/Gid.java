package app.tendero.sandbox.shopify.shop;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Shopify's global ids, {@code gid://shopify/Product/8104217600513}.
 *
 * @param type the resource's name as the Admin API spells it
 * @param key what follows the type: a number, or a token for carts
 */
public record Gid(String type, String key) {

    private static final Pattern FORM =
            Pattern.compile("gid://shopify/([A-Za-z]+)/([^/?]+)(\\?.*)?");

    public static String of(String type, long id) {
        return "gid://shopify/" + type + "/" + id;
    }

    public static Optional<Gid> parse(String text) {
        var matcher = FORM.matcher(text);
        return matcher.matches()
                ? Optional.of(new Gid(matcher.group(1), matcher.group(2)))
                : Optional.empty();
    }

    /** The numeric id, if the text is a global id of this type. */
    public static Optional<Long> number(String type, String text) {
        return parse(text).filter(gid -> gid.type().equals(type)).flatMap(Gid::number);
    }

    private Optional<Long> number() {
        return key.matches("[0-9]{1,18}") ? Optional.of(Long.valueOf(key)) : Optional.empty();
    }
}
