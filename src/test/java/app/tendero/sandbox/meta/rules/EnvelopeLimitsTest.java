package app.tendero.sandbox.meta.rules;

import static app.tendero.sandbox.meta.rules.Bodies.characters;
import static app.tendero.sandbox.meta.rules.Bodies.json;
import static app.tendero.sandbox.meta.rules.Bodies.message;
import static app.tendero.sandbox.meta.rules.Bodies.text;
import static app.tendero.sandbox.meta.rules.RulesCheck.accepted;
import static app.tendero.sandbox.meta.rules.RulesCheck.refused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The envelope and the kinds without buttons: each limit at its edge and one over. */
class EnvelopeLimitsTest {

    @Test
    void a_message_names_whatsapp_as_its_product() {
        accepted(text("hello"));
        refused(100, json("{'to':'+447700900123','type':'text','text':{'body':'hello'}}"));
        refused(100, text("hello").put("messaging_product", "messenger"));
    }

    @Test
    void a_message_goes_to_one_person() {
        accepted(text("hello").put("recipient_type", "individual"));
        refused(100, text("hello").put("recipient_type", "group"));
    }

    @Test
    void callback_data_has_at_most_512_characters() {
        accepted(text("hello").put("biz_opaque_callback_data", characters(512)));
        refused(100, text("hello").put("biz_opaque_callback_data", characters(513)));
    }

    @Test
    void a_quote_names_the_message() {
        var quoting = text("hello");
        quoting.putObject("context").put("message_id", "wamid.1");
        var empty = text("hello");
        empty.putObject("context");

        assertThat(SendRules.check(quoting, RulesCheck.LINEN_HOUSE).quoted()).contains("wamid.1");
        refused(131008, empty);
    }

    @Test
    void an_unknown_type_is_refused() {
        refused(100, message("hologram", "{}"));
    }

    @Test
    void the_object_of_the_type_must_be_there() {
        refused(100, json("{'messaging_product':'whatsapp','to':'+447700900123','type':'image'}"));
    }

    @Test
    void unknown_keys_are_ignored_outside_the_message_and_refused_inside() {
        accepted(text("hello").put("colour", "green"));
        refused(100, message("text", "{'body':'hello','colour':'green'}"));
    }

    @Test
    void a_text_has_1_to_4096_characters() {
        accepted(text("h"));
        accepted(text(characters(4096)));
        refused(100, text(characters(4097)));
        refused(100, text(""));
        refused(100, text("  "));
        refused(100, message("text", "{}"));
        refused(100, message("text", "{'body':7}"));
    }

    @Test
    void media_come_by_id_or_by_link() {
        accepted(message("image", "{'id':'1'}"));
        accepted(message("image", "{'link':'https://cdn.example/a.jpg'}"));
        refused(100, message("image", "{}"));
        refused(100, message("image", "{'id':'1','link':'https://cdn.example/a.jpg'}"));
        refused(131009, message("image", "{'link':'cdn.example/a.jpg'}"));
        refused(131009, message("image", "{'link':'https:///a.jpg'}"));
    }

    @Test
    void captions_have_at_most_1024_characters() {
        for (var type : new String[] {"image", "video", "document"}) {
            accepted(message(type, "{'id':'1','caption':'" + characters(1024) + "'}"));
            refused(131009, message(type, "{'id':'1','caption':'" + characters(1025) + "'}"));
        }
    }

    @Test
    void sound_and_stickers_have_no_caption() {
        accepted(message("audio", "{'id':'1','voice':true}"));
        accepted(message("sticker", "{'id':'1'}"));
        refused(100, message("audio", "{'id':'1','caption':'la la'}"));
        refused(100, message("sticker", "{'id':'1','caption':'la la'}"));
    }

    @Test
    void only_documents_have_a_file_name() {
        accepted(message("document", "{'id':'1','filename':'bill.pdf'}"));
        refused(100, message("image", "{'id':'1','filename':'bill.pdf'}"));
    }

    @Test
    void a_location_lies_on_the_globe() {
        accepted(message("location", "{'latitude':90,'longitude':-180,'name':'Edge'}"));
        refused(131009, message("location", "{'latitude':90.1,'longitude':0}"));
        refused(131009, message("location", "{'latitude':0,'longitude':180.1}"));
        refused(131008, message("location", "{'latitude':0}"));
    }

    @Test
    void a_contact_has_a_formatted_name_and_one_more() {
        var good = "[{'name':{'formatted_name':'Kerry M','first_name':'Kerry'}}]";

        accepted(message("contacts", good));
        refused(131008, message("contacts", "[{'name':{'formatted_name':'Kerry M'}}]"));
        refused(131008, message("contacts", "[{}]"));
        refused(131009, message("contacts", "[]"));
    }

    @Test
    void a_reaction_is_one_emoji_or_none() {
        accepted(message("reaction", "{'message_id':'wamid.1','emoji':'\uD83D\uDC4D'}"));
        accepted(message("reaction", "{'message_id':'wamid.1','emoji':''}"));
        refused(131008, message("reaction", "{'emoji':'\uD83D\uDC4D'}"));
        refused(
                131009,
                message("reaction", "{'message_id':'wamid.1','emoji':'" + "a".repeat(17) + "'}"));
    }

    @Test
    void a_template_must_exist_in_that_language() {
        var values = ",'components':[{'type':'body','parameters':[{},{}]}]}";

        accepted(message("template", "{'name':'order_paid','language':{'code':'en'}" + values));
        refused(132001, message("template", "{'name':'order_paid','language':{'code':'fr'}}"));
        refused(132001, message("template", "{'name':'order_gone','language':{'code':'en'}}"));
    }

    @Test
    void a_template_gets_exactly_its_values() {
        var start = "{'name':'order_paid','language':{'code':'en'},'components':[{'type':'body',";

        refused(132000, message("template", start + "'parameters':[{}]}]}"));
        refused(132000, message("template", start + "'parameters':[{},{},{}]}]}"));
    }
}
