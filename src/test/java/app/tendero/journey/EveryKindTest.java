package app.tendero.journey;

import static app.tendero.sandbox.DemoStores.LINEN_HOUSE;
import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.testkit.Messages;
import app.tendero.testkit.Town;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every kind of message that Meta's webhooks carry is taken, and answered or left in peace as
 * designed; after each the talk goes on.
 *
 * <p>https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/messages
 */
@QuarkusTest
class EveryKindTest {

    private final Town town = Town.open();

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    text                  | 1 | {"type":"text","text":{"body":"hi"}}
                    asked about a product | 1 | {"type":"text","text":{"body":"Is this soft?"},"context":{"from":"33123456789","id":"wamid.a","referred_product":{"catalog_id":"7","product_retailer_id":"44512307801089"}}}
                    came from an ad       | 1 | {"type":"text","text":{"body":"hi"},"referral":{"source_url":"https://fb.me/x","source_id":"1","source_type":"ad","headline":"Linen","body":"New","media_type":"image","image_url":"https://img.example/a.jpg","ctwa_clid":"clid"}}
                    reply button          | 1 | {"type":"interactive","interactive":{"type":"button_reply","button_reply":{"id":"menu","title":"Menu"}}}
                    list row              | 1 | {"type":"interactive","interactive":{"type":"list_reply","list_reply":{"id":"browse","title":"Browse","description":"All"}}}
                    flow reply            | 1 | {"type":"interactive","interactive":{"type":"nfm_reply","nfm_reply":{"name":"flow","body":"Sent","response_json":"{}"}}}
                    unknown interactive   | 1 | {"type":"interactive","interactive":{"type":"product","product":{}}}
                    template button       | 1 | {"type":"button","button":{"payload":"menu","text":"Menu"}}
                    order                 | 1 | {"type":"order","order":{"catalog_id":"7","text":"for Sunday","product_items":[{"product_retailer_id":"44512307801089","quantity":2,"item_price":7.5,"currency":"EUR"}]}}
                    image                 | 1 | {"type":"image","image":{"id":"1","mime_type":"image/jpeg","sha256":"x","caption":"this one"}}
                    video                 | 1 | {"type":"video","video":{"id":"1","mime_type":"video/mp4","sha256":"x"}}
                    audio                 | 1 | {"type":"audio","audio":{"id":"1","mime_type":"audio/ogg","sha256":"x","voice":true}}
                    document              | 1 | {"type":"document","document":{"id":"1","mime_type":"application/pdf","sha256":"x","filename":"list.pdf"}}
                    sticker               | 1 | {"type":"sticker","sticker":{"id":"1","mime_type":"image/webp","sha256":"x","animated":false}}
                    location              | 1 | {"type":"location","location":{"latitude":53.3,"longitude":-6.2,"name":"Home"}}
                    contacts              | 1 | {"type":"contacts","contacts":[{"name":{"formatted_name":"Pablo"},"phones":[{"phone":"+34 612 345 678"}]}]}
                    reaction              | 0 | {"type":"reaction","reaction":{"message_id":"wamid.a","emoji":"👍"}}
                    reaction taken back   | 0 | {"type":"reaction","reaction":{"message_id":"wamid.a"}}
                    revoke                | 0 | {"type":"revoke","revoke":{"original_message_id":"wamid.a"}}
                    new device            | 0 | {"type":"system","system":{"type":"customer_identity_changed","body":"Kerry has a new phone","identity":"x"}}
                    unsupported           | 1 | {"type":"unsupported","unsupported":{"type":"poll"},"errors":[{"code":131051,"title":"Message type unknown"}]}
                    never heard of        | 1 | {"type":"hologram","hologram":{"id":"1"}}
                    """)
    void is_taken_and_answered_as_designed(String what, int answers, String message) {
        var kerry = town.shopperAt(LINEN_HOUSE);
        kerry.asks("hi");

        kerry.sends(Messages.of(message));

        assertThat(kerry.hearsUntilQuiet()).as(what).hasSize(answers);
        assertThat(kerry.asks("cart").text()).isNotEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    edit                  | {"type":"edit","edit":{"original_message_id":"wamid.a","message":{"type":"text","text":{"body":"hello"}}}}
                    chat opened           | {"type":"request_welcome"}
                    """)
    void is_taken_when_it_is_the_first_thing_that_comes(String what, String message) {
        var kerry = town.shopperAt(LINEN_HOUSE);

        kerry.sends(Messages.of(message));

        assertThat(kerry.hearsUntilQuiet()).as(what).hasSizeLessThanOrEqualTo(1);
        assertThat(kerry.asks("hi").rows()).isNotEmpty();
    }
}
