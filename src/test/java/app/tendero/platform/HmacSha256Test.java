package app.tendero.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class HmacSha256Test {

    private static final byte[] BODY = "{\"foo\": \"bar\"}".getBytes(StandardCharsets.UTF_8);
    private static final Secret SECRET = new Secret("test_secret_key");
    private static final String BASE64 = "B23tXN681gZ0qIWNRrgtzBE9XSDo5yaUu6wfmhu3a7g=";

    @Test
    void the_tags_of_rfc_4231_come_out() {
        assertThat(tag("0b".repeat(20), "Hi There"))
                .isEqualTo("b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
        assertThat(tag(hex("Jefe"), "what do ya want for nothing?"))
                .isEqualTo("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
        assertThat(tag("aa".repeat(131), "Test Using Larger Than Block-Size Key - Hash Key First"))
                .isEqualTo("60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
    }

    @Test
    void a_true_tag_matches_in_hex_and_in_base64() {
        var hex = HmacSha256.hex(BODY, SECRET);

        assertThat(HmacSha256.base64(BODY, SECRET)).isEqualTo(BASE64);
        assertThat(HmacSha256.matchesBase64(BODY, List.of(SECRET), BASE64)).isTrue();
        assertThat(HmacSha256.matchesHex(BODY, List.of(SECRET), hex)).isTrue();
        assertThat(
                        HmacSha256.matchesHex(
                                BODY, List.of(SECRET), hex.toUpperCase(java.util.Locale.ROOT)))
                .isTrue();
    }

    @Test
    void while_a_secret_changes_both_of_them_sign() {
        var old = new Secret("old");

        var signer = HmacSha256.signerHex(BODY, List.of(SECRET, old), HmacSha256.hex(BODY, old));

        assertThat(signer).contains(old);
    }

    @Test
    void a_missing_short_long_or_broken_tag_is_a_wrong_one() {
        var hex = HmacSha256.hex(BODY, SECRET);
        var broken =
                new String[] {
                    null,
                    "",
                    hex.substring(2),
                    hex + "00",
                    "sha256=" + hex,
                    "zz" + hex.substring(2),
                    "é".repeat(64)
                };

        for (var tag : broken) {
            assertThat(HmacSha256.matchesHex(BODY, List.of(SECRET), tag)).isFalse();
        }
        for (var tag :
                new String[] {
                    null, "", BASE64.substring(1), BASE64 + "=", "*".repeat(44), "A".repeat(44)
                }) {
            assertThat(HmacSha256.matchesBase64(BODY, List.of(SECRET), tag)).isFalse();
        }
    }

    @Test
    void one_changed_byte_of_the_body_does_not_match() {
        var changed = BODY.clone();
        changed[3] ^= 1;

        assertThat(HmacSha256.matchesBase64(changed, List.of(SECRET), BASE64)).isFalse();
    }

    @Test
    void without_a_secret_or_with_an_empty_one_nothing_matches() {
        assertThat(HmacSha256.matchesBase64(BODY, List.of(), BASE64)).isFalse();
        assertThat(HmacSha256.matchesBase64(BODY, List.of(new Secret("")), BASE64)).isFalse();
    }

    private static String tag(String hexKey, String message) {
        var key = HexFormat.of().parseHex(hexKey);
        return HexFormat.of()
                .formatHex(HmacSha256.of(key, message.getBytes(StandardCharsets.UTF_8)));
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }
}
