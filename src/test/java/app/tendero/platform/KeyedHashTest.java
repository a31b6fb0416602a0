package app.tendero.platform;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.kernel.StoreId;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class KeyedHashTest {

    private static final StoreId LINEN_HOUSE = new StoreId(7);
    private static final String OLDEST = "2026:AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";
    private static final String NEWER = "2027:ICEiIyQlJicoKSorLC0uLzAxMjM0NTY3ODk6Ozw9Pj8=";

    private final KeyedHash hash = new KeyedHash(SealingKeys.parse(OLDEST).oldest().material());

    @Test
    void the_hash_of_a_value_never_changes_from_release_to_release() {
        assertThat(HexFormat.of().formatHex(hash.of(LINEN_HOUSE, "shopper.phone", "33612345678")))
                .isEqualTo("1bff849f36f338519c4247fe970ddd2c430e9e6daa49d913837e747d07910f96");
        assertThat(HexFormat.of().formatHex(hash.of("verify_token", "abc")))
                .isEqualTo("3199696c43f5d126662a3434936b7980d3312b097f4248e42d28b5a82c4934f8");
    }

    @Test
    void a_new_sealing_key_in_front_changes_no_hash() {
        var rotated = new KeyedHash(SealingKeys.parse(NEWER + "," + OLDEST).oldest().material());

        assertThat(rotated.of("verify_token", "abc")).isEqualTo(hash.of("verify_token", "abc"));
    }

    @Test
    void one_value_has_unlike_hashes_in_two_stores_and_for_two_purposes() {
        var here = hash.of(LINEN_HOUSE, "shopper.phone", "33612345678");

        assertThat(here).isNotEqualTo(hash.of(new StoreId(8), "shopper.phone", "33612345678"));
        assertThat(here).isNotEqualTo(hash.of(LINEN_HOUSE, "shopper.bsuid", "33612345678"));
        assertThat(here).isNotEqualTo(hash.of("shopper.phone", "33612345678"));
    }
}
