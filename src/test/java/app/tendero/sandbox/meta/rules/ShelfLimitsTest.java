package app.tendero.sandbox.meta.rules;

import static app.tendero.sandbox.meta.rules.Bodies.characters;
import static app.tendero.sandbox.meta.rules.Bodies.interactive;
import static app.tendero.sandbox.meta.rules.Bodies.joined;
import static app.tendero.sandbox.meta.rules.RulesCheck.accepted;
import static app.tendero.sandbox.meta.rules.RulesCheck.refused;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Products, carousels and Flows: each limit at its edge and one over. */
class ShelfLimitsTest {

    private static final String TEXT_HEADER = "'header':{'type':'text','text':'New'},";

    private static ObjectNode product(String rest, String action) {
        return interactive("{'type':'product'" + rest + ",'action':{" + action + "}}");
    }

    private static ObjectNode products(String header, String sections) {
        return interactive(
                "{'type':'product_list',"
                        + header
                        + "'body':{'text':'Look'},'action':{'catalog_id':'77','sections':["
                        + sections
                        + "]}}");
    }

    private static String shelf(String title, int count) {
        return "{'title':'"
                + title
                + "','product_items':["
                + joined(count, ",", "{'product_retailer_id':'scarf'}")
                + "]}";
    }

    @Test
    void a_product_must_be_in_the_catalogue() {
        accepted(product("", "'catalog_id':'77','product_retailer_id':'scarf'"));
        refused(131009, product("", "'catalog_id':'77','product_retailer_id':'sofa'"));
        refused(131009, product("", "'catalog_id':'78','product_retailer_id':'scarf'"));
        refused(131008, product("", "'catalog_id':'77'"));
    }

    @Test
    void nothing_can_be_shown_without_a_catalogue() {
        var none =
                new Knowledge() {
                    @Override
                    public Optional<String> catalogue() {
                        return Optional.empty();
                    }

                    @Override
                    public boolean knows(String retailerId) {
                        return true;
                    }

                    @Override
                    public Optional<Template> template(String name, String language) {
                        return Optional.empty();
                    }

                    @Override
                    public String callingCode() {
                        return "33";
                    }
                };

        refused(131009, product("", "'catalog_id':'77','product_retailer_id':'scarf'"), none);
        refused(131009, catalogue("{'name':'catalog_message'}"), none);
    }

    @Test
    void a_product_message_has_no_header_and_a_body_of_at_most_1024_characters() {
        var action = "'catalog_id':'77','product_retailer_id':'scarf'";

        accepted(product(",'body':{'text':'" + characters(1024) + "'}", action));
        refused(131009, product(",'body':{'text':'" + characters(1025) + "'}", action));
        refused(131009, product(",'header':{'type':'text','text':'x'}", action));
        accepted(product(",'footer':{'text':'" + characters(60) + "'}", action));
        refused(131009, product(",'footer':{'text':'" + characters(61) + "'}", action));
    }

    @Test
    void a_product_list_needs_a_text_header() {
        accepted(products(TEXT_HEADER, shelf("One", 1)));
        refused(131008, products("", shelf("One", 1)));
        refused(131009, products("'header':{'type':'image','image':{'id':'1'}},", shelf("One", 1)));
    }

    @Test
    void a_product_list_has_at_most_30_items() {
        accepted(products(TEXT_HEADER, shelf("One", 15) + "," + shelf("Two", 15)));
        refused(131009, products(TEXT_HEADER, shelf("One", 15) + "," + shelf("Two", 16)));
    }

    @Test
    void a_product_list_has_1_to_10_titled_sections() {
        accepted(products(TEXT_HEADER, joined(10, ",", shelf("S#", 1))));
        refused(131009, products(TEXT_HEADER, joined(11, ",", shelf("S#", 1))));
        refused(131009, products(TEXT_HEADER, ""));
        refused(131009, products(TEXT_HEADER, shelf(characters(25), 1)));
        accepted(products(TEXT_HEADER, shelf(characters(24), 1)));
    }

    private static ObjectNode catalogue(String action) {
        return interactive(
                "{'type':'catalog_message','body':{'text':'All we have'},'action':" + action + "}");
    }

    @Test
    void a_catalogue_message_may_show_one_known_product() {
        var start = "{'name':'catalog_message','parameters':{'thumbnail_product_retailer_id':'";

        accepted(catalogue("{'name':'catalog_message'}"));
        accepted(catalogue(start + "towel'}}"));
        refused(131009, catalogue(start + "sofa'}}"));
    }

    private static String card(int index, String header, String body) {
        return "{'card_index':"
                + index
                + ",'type':'cta_url','header':{'type':'"
                + header
                + "','"
                + header
                + "':{'link':'https://cdn.example/a'}},'body':{'text':'"
                + body
                + "'},'action':{'name':'cta_url','parameters':{'display_text':'Buy',"
                + "'url':'https://shop.example/'}}}";
    }

    private static ObjectNode carousel(String cards) {
        return interactive(
                "{'type':'carousel','body':{'text':'Look'},'action':{'cards':[" + cards + "]}}");
    }

    @Test
    void a_carousel_has_2_to_10_cards_numbered_from_0_to_9() {
        accepted(carousel(cards(2)));
        accepted(carousel(cards(10)));
        refused(131009, carousel(cards(1)));
        refused(131009, carousel(cards(11)));
        refused(131009, carousel(card(0, "image", "a") + "," + card(0, "image", "b")));
        refused(131009, carousel(card(0, "image", "a") + "," + card(10, "image", "b")));
    }

    private static String cards(int count) {
        var cards = new String[count];
        for (var i = 0; i < count; i++) {
            cards[i] = card(i, "image", "Card");
        }
        return String.join(",", cards);
    }

    @Test
    void a_card_has_at_most_160_characters_and_2_line_breaks() {
        accepted(carousel(card(0, "image", characters(160)) + "," + card(1, "image", "b")));
        refused(131009, carousel(card(0, "image", characters(161)) + "," + card(1, "image", "b")));
        accepted(carousel(card(0, "image", "a\\nb\\nc") + "," + card(1, "image", "b")));
        refused(131009, carousel(card(0, "image", "a\\nb\\nc\\nd") + "," + card(1, "image", "b")));
    }

    @Test
    void all_cards_are_of_one_kind() {
        refused(131009, carousel(card(0, "image", "a") + "," + card(1, "video", "b")));
        refused(131009, carousel(card(0, "image", "a") + "," + productCard(1)));
        accepted(carousel(productCard(0) + "," + productCard(1)));
    }

    private static String productCard(int index) {
        return "{'card_index':"
                + index
                + ",'type':'product','action':{'product_retailer_id':'scarf',"
                + "'catalog_id':'77'}}";
    }

    @Test
    void a_carousel_has_no_header_or_footer() {
        refused(
                100,
                interactive(
                        "{'type':'carousel','body':{'text':'x'},'footer':{'text':'x'},'action':{'cards':["
                                + cards(2)
                                + "]}}"));
    }

    private static ObjectNode flow(String parameters) {
        return interactive(
                "{'type':'flow','body':{'text':'Book'},'action':{'name':'flow','parameters':{"
                        + parameters
                        + "}}}");
    }

    @Test
    void a_flow_is_named_once_and_has_version_3() {
        var rest = ",'flow_cta':'Open','flow_token':'t'";

        accepted(flow("'flow_message_version':'3','flow_id':'1'" + rest));
        refused(131009, flow("'flow_message_version':'2','flow_id':'1'" + rest));
        refused(100, flow("'flow_message_version':'3'" + rest));
        refused(100, flow("'flow_message_version':'3','flow_id':'1','flow_name':'a'" + rest));
    }

    @Test
    void the_button_of_a_flow_has_at_most_30_characters() {
        var start = "'flow_message_version':'3','flow_id':'1','flow_token':'t','flow_cta':'";

        accepted(flow(start + characters(30) + "'"));
        refused(131009, flow(start + characters(31) + "'"));
    }

    @Test
    void a_flow_that_navigates_names_a_screen_and_no_empty_data() {
        var start =
                "'flow_message_version':'3','flow_id':'1','flow_cta':'Open','flow_action':'navigate',"
                        + "'flow_action_payload':";

        accepted(flow(start + "{'screen':'FIRST','data':{'a':1}}"));
        refused(131008, flow(start + "{'data':{'a':1}}"));
        refused(131009, flow(start + "{'screen':'FIRST','data':{}}"));
    }
}
