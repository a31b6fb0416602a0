package app.tendero.sandbox.meta.rules;

import static app.tendero.sandbox.meta.rules.Bodies.button;
import static app.tendero.sandbox.meta.rules.Bodies.buttons;
import static app.tendero.sandbox.meta.rules.Bodies.characters;
import static app.tendero.sandbox.meta.rules.Bodies.interactive;
import static app.tendero.sandbox.meta.rules.Bodies.joined;
import static app.tendero.sandbox.meta.rules.Bodies.list;
import static app.tendero.sandbox.meta.rules.Bodies.row;
import static app.tendero.sandbox.meta.rules.Bodies.rows;
import static app.tendero.sandbox.meta.rules.Bodies.section;
import static app.tendero.sandbox.meta.rules.RulesCheck.accepted;
import static app.tendero.sandbox.meta.rules.RulesCheck.number;
import static app.tendero.sandbox.meta.rules.RulesCheck.refused;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

/** Buttons, lists, links and the small interactive kinds: each limit at its edge and one over. */
class InteractiveLimitsTest {

    private static ObjectNode buttonBody(String text) {
        return interactive(
                "{'type':'button','body':{'text':'"
                        + text
                        + "'},'action':{'buttons':["
                        + button("a", "A")
                        + "]}}");
    }

    private static ObjectNode listBody(String text) {
        return interactive(
                "{'type':'list','body':{'text':'"
                        + text
                        + "'},'action':{'button':'Open','sections':["
                        + section("One", row("a"))
                        + "]}}");
    }

    private static ObjectNode link(String parameters) {
        return interactive(
                "{'type':'cta_url','body':{'text':'Pay here'},'action':{'name':'cta_url','parameters':"
                        + parameters
                        + "}}");
    }

    @Test
    void a_button_message_has_1_to_3_buttons() {
        accepted(buttons("", button("a", "A")));
        accepted(buttons("", button("a", "A"), button("b", "B"), button("c", "C")));
        refused(131009, buttons(""));
        refused(
                131009,
                buttons(
                        "",
                        button("a", "A"),
                        button("b", "B"),
                        button("c", "C"),
                        button("d", "D")));
    }

    @Test
    void a_button_title_has_1_to_20_characters() {
        accepted(buttons("", button("a", characters(20))));
        refused(131009, buttons("", button("a", characters(21))));
        refused(131009, buttons("", button("a", "")));
    }

    @Test
    void a_button_id_has_1_to_256_characters() {
        accepted(buttons("", button(characters(256), "A")));
        refused(131009, buttons("", button(characters(257), "A")));
        refused(131009, buttons("", button("", "A")));
    }

    @Test
    void buttons_differ_in_id_and_title() {
        refused(131009, buttons("", button("a", "A"), button("a", "B")));
        refused(131009, buttons("", button("a", "A"), button("b", "A")));
    }

    @Test
    void buttons_are_replies_and_know_no_other_keys() {
        refused(131009, buttons("", "{'type':'url','reply':{'id':'a','title':'A'}}"));
        refused(100, buttons("", "{'type':'reply','reply':{'id':'a','title':'A','icon':'x'}}"));
        refused(131008, buttons("", "{'type':'reply'}"));
    }

    @Test
    void the_body_of_buttons_has_1_to_1024_characters() {
        accepted(buttonBody(characters(1024)));
        refused(131009, buttonBody(characters(1025)));
        refused(131009, buttonBody(""));
        refused(
                131008,
                interactive("{'type':'button','action':{'buttons':[" + button("a", "A") + "]}}"));
    }

    @Test
    void a_footer_has_at_most_60_characters() {
        accepted(buttons(",'footer':{'text':'" + characters(60) + "'}", button("a", "A")));
        refused(131009, buttons(",'footer':{'text':'" + characters(61) + "'}", button("a", "A")));
    }

    @Test
    void a_text_header_has_at_most_60_characters() {
        accepted(header("{'type':'text','text':'" + characters(60) + "'}"));
        refused(131009, header("{'type':'text','text':'" + characters(61) + "'}"));
    }

    @Test
    void buttons_may_carry_a_picture_a_film_or_a_document() {
        accepted(header("{'type':'image','image':{'link':'http://localhost:8080/a.jpg'}}"));
        accepted(header("{'type':'video','video':{'id':'1'}}"));
        accepted(header("{'type':'document','document':{'id':'1','filename':'a.pdf'}}"));
        refused(131009, header("{'type':'sticker','sticker':{'id':'1'}}"));
        refused(131008, header("{'type':'image'}"));
        refused(100, header("{'type':'image','image':{}}"));
        refused(100, header("{'type':'image','image':{'id':'1'},'text':'no'}"));
    }

    private static ObjectNode header(String header) {
        return buttons(",'header':" + header, button("a", "A"));
    }

    @Test
    void a_list_has_at_most_10_rows_over_all_sections() {
        accepted(list(section("One", rows(0, 5)), section("Two", rows(5, 10))));
        refused(131009, list(section("One", rows(0, 5)), section("Two", rows(5, 11))));
        refused(131009, list(section("One", rows(0, 11))));
    }

    @Test
    void a_list_has_1_to_10_sections_with_at_least_one_row() {
        accepted(list(joined(10, ",", section("S#", row("r#")))));
        refused(131009, list(joined(11, ",", section("S#", row("r#")))));
        refused(131009, list());
        refused(131009, list(section("One")));
    }

    @Test
    void a_section_title_is_needed_when_there_are_several() {
        accepted(list("{'rows':[" + row("a") + "]}"));
        refused(131008, list("{'rows':[" + row("a") + "]}", "{'rows':[" + row("b") + "]}"));
    }

    @Test
    void a_section_title_has_at_most_24_characters() {
        accepted(list(section(characters(24), row("a"))));
        refused(131009, list(section(characters(25), row("a"))));
    }

    @Test
    void a_row_id_has_at_most_200_characters_and_is_unique() {
        accepted(list(section("One", row(characters(200)))));
        refused(131009, list(section("One", row(characters(201)))));
        refused(131009, list(section("One", row("a")), section("Two", row("a"))));
    }

    @Test
    void a_row_title_has_1_to_24_characters() {
        accepted(list(section("One", row("a", characters(24), "x"))));
        refused(131009, list(section("One", row("a", characters(25), "x"))));
        refused(131009, list(section("One", row("a", "", "x"))));
    }

    @Test
    void a_row_description_has_at_most_72_characters() {
        accepted(list(section("One", row("a", "A", characters(72)))));
        refused(131009, list(section("One", row("a", "A", characters(73)))));
        accepted(list(section("One", "{'id':'a','title':'A'}")));
        refused(131009, list(section("One", row("a", "A", ""))));
    }

    @Test
    void the_body_of_a_list_has_at_most_4096_characters() {
        accepted(listBody(characters(4096)));
        refused(131009, listBody(characters(4097)));
    }

    @Test
    void the_button_of_a_list_has_1_to_20_characters() {
        var end = "','sections':[" + section("One", row("a")) + "]}}";
        var start = "{'type':'list','body':{'text':'x'},'action':{'button':'";

        accepted(interactive(start + characters(20) + end));
        refused(131009, interactive(start + characters(21) + end));
        refused(131009, interactive(start + end));
    }

    @Test
    void a_list_has_a_text_header_only() {
        var end =
                ",'body':{'text':'x'},'action':{'button':'Open','sections':["
                        + section("One", row("a"))
                        + "]}}";

        accepted(interactive("{'type':'list','header':{'type':'text','text':'x'}" + end));
        refused(
                131009,
                interactive("{'type':'list','header':{'type':'image','image':{'id':'1'}}" + end));
    }

    @Test
    void a_link_button_has_a_text_of_1_to_20_characters_and_a_web_address() {
        accepted(
                link("{'display_text':'" + characters(20) + "','url':'https://shop.example/c/1'}"));
        refused(
                131009,
                link("{'display_text':'" + characters(21) + "','url':'https://shop.example'}"));
        refused(131009, link("{'display_text':'Pay','url':'shop.example'}"));
        refused(131009, link("{'display_text':'Pay','url':'javascript:alert(1)'}"));
        refused(131008, link("{'display_text':'Pay'}"));
        refused(131008, link("{'url':'https://shop.example'}"));
    }

    @Test
    void a_location_request_has_a_body_of_at_most_1024_characters_and_no_header() {
        var end = "'},'action':{'name':'send_location'}}";
        var start = "{'type':'location_request_message','body':{'text':'";

        accepted(interactive(start + characters(1024) + end));
        refused(131009, interactive(start + characters(1025) + end));
        refused(
                131009,
                interactive(
                        "{'type':'location_request_message','header':{'type':'text','text':'x'},"
                                + "'body':{'text':'x'},'action':{'name':'send_location'}}"));
        refused(131009, interactive(start + "x'},'action':{'name':'go'}}"));
    }

    @Test
    void asking_for_the_phone_number_is_called_request_contact_info() {
        var body = "'body':{'text':'May we call?'},'action':{'name':'";

        accepted(interactive("{'type':'request_contact_info'," + body + "request_contact_info'}}"));
        refused(131009, interactive("{'type':'contact_request'," + body + "contact_request'}}"));
    }

    @Test
    void a_call_button_lives_for_1_to_43200_minutes() {
        accepted(call("'ttl_minutes':1"));
        accepted(call("'ttl_minutes':43200,'display_text':'" + characters(20) + "'"));
        refused(131009, call("'ttl_minutes':0"));
        refused(131009, call("'ttl_minutes':43201"));
        refused(131009, call("'display_text':'" + characters(21) + "'"));
    }

    private static ObjectNode call(String parameters) {
        return interactive(
                "{'type':'voice_call','body':{'text':'Call us'},'action':{'name':'voice_call','parameters':{"
                        + parameters
                        + "}}}");
    }

    @Test
    void an_address_message_is_for_indian_numbers() {
        var message =
                interactive(
                        "{'type':'address_message','body':{'text':'Where to?'},"
                                + "'action':{'name':'address_message','parameters':{'country':'IN'}}}");

        SendRules.check(message, number("91"));
        refused(131009, message, number("33"));
    }

    @Test
    void an_unknown_interactive_type_is_refused() {
        refused(131009, interactive("{'type':'wheel','body':{'text':'x'},'action':{}}"));
    }
}
