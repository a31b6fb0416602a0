package app.tendero.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.kernel.Country;
import app.tendero.kernel.Market;
import app.tendero.kernel.VariantId;
import app.tendero.shopify.CheckoutRequest;
import app.tendero.shopify.CheckoutRequest.Attribute;
import app.tendero.shopify.CheckoutRequest.Line;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PermalinkTest {

    private static final String SHOP = "https://linen-house.myshopify.com";

    @Test
    void a_cart_is_a_list_of_variants_with_the_mark_of_the_chat() {
        var link = link(line(11, 2), line(12, 1));

        assertThat(link)
                .isEqualTo(
                        SHOP + "/cart/11:2,12:1?attributes%5Bwa_conversation%5D=c-1&ref=whatsapp");
    }

    @Test
    void lines_of_one_variant_are_one_line() {
        assertThat(link(line(11, 2), line(12, 1), line(11, 3))).contains("/cart/11:5,12:1?");
    }

    @Test
    void the_line_with_properties_goes_first_and_carries_them() {
        var link = link(line(11, 2), line(12, 1, new Attribute("Engraving", "Für Zoë & \"Lou\"")));

        assertThat(link).contains("/cart/12:1,11:2?");
        assertThat(properties(link)).isEqualTo("{\"Engraving\":\"Für Zoë & \\\"Lou\\\"\"}");
    }

    @Test
    void properties_of_further_lines_are_told_as_attributes() {
        var link =
                link(
                        line(11, 2, new Attribute("Base", "thin")),
                        line(12, 1, new Attribute("Base", "thick"), new Attribute("Onion", "1")));

        assertThat(properties(link)).isEqualTo("{\"Base\":\"thin\"}");
        assertThat(query(link)).containsEntry("attributes[12 × 1]", "Base: thick, Onion: 1");
    }

    @Test
    void what_is_hidden_from_buyers_is_not_in_a_link_they_see() {
        var link = link(line(11, 1), line(90, 2, new Attribute("_for", "Pizza Margherita")));

        assertThat(link).contains("/cart/11:1,90:2?").doesNotContain("properties", "Pizza", "_for");
    }

    @Test
    void nothing_in_it_breaks_out_of_the_query() {
        var link = link(line(11, 1, new Attribute("a&ref=evil#x", "b c+d=e")));

        assertThat(URI.create(link).getQuery()).isNotNull();
        assertThat(query(link))
                .containsEntry("ref", "whatsapp")
                .containsOnlyKeys("properties", "attributes[wa_conversation]", "ref");
    }

    @Test
    void the_country_of_a_market_says_whose_prices_are_asked() {
        var gb = new Market(new Country("GB"), "GBP");

        assertThat(query(link(Optional.of(gb), line(1, 1))))
                .containsEntry("checkout[shipping_address][country]", "GB");
    }

    private static String link(Line... lines) {
        return link(Optional.empty(), lines);
    }

    private static String link(Optional<Market> market, Line... lines) {
        return Permalink.of(
                SHOP,
                new CheckoutRequest(
                        List.of(lines),
                        List.of(new Attribute("wa_conversation", "c-1")),
                        Optional.of("+353861234567"),
                        market));
    }

    private static Line line(long variant, int quantity, Attribute... properties) {
        return new Line.OfVariant(new VariantId(variant), quantity, List.of(properties));
    }

    private static String properties(String link) {
        var encoded = query(link).get("properties");
        return new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8);
    }

    private static Map<String, String> query(String link) {
        var query = new LinkedHashMap<String, String>();
        Arrays.stream(link.substring(link.indexOf('?') + 1).split("&"))
                .map(part -> part.split("=", 2))
                .forEach(
                        pair ->
                                query.put(
                                        URLDecoder.decode(pair[0], StandardCharsets.UTF_8),
                                        URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
        return query;
    }
}
