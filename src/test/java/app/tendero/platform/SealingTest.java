package app.tendero.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.tendero.kernel.StoreId;
import app.tendero.platform.Sealing.CannotOpen;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class SealingTest {

    private static final String KEY_2026 = "2026:AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";
    private static final String KEY_2027 = "2027:ICEiIyQlJicoKSorLC0uLzAxMjM0NTY3ODk6Ozw9Pj8=";
    private static final Place TOKEN = new Place(new StoreId(7), "store", "access_token");

    private final Sealing sealing = new Sealing(SealingKeys.parse(KEY_2026));

    @Test
    void what_was_sealed_opens_again() {
        var secret = new Secret("shpat_é");

        assertThat(sealing.openSecret(TOKEN, sealing.seal(TOKEN, secret))).isEqualTo(secret);
        assertThat(sealing.openText(TOKEN, sealing.seal(TOKEN, ""))).isEmpty();
    }

    @Test
    void a_blob_made_by_another_program_opens() {
        var blob =
                "0104323032366465666768696a6b6c6d6e6f3b73ae070db667d5027630528643e67b0fd60f94bcaba0";

        assertThat(sealing.openText(TOKEN, HexFormat.of().parseHex(blob))).isEqualTo("shpat_1");
    }

    @Test
    void the_same_text_is_sealed_differently_each_time_and_is_not_in_the_blob() {
        var one = sealing.seal(TOKEN, "shpat_1");
        var two = sealing.seal(TOKEN, "shpat_1");

        assertThat(one).isNotEqualTo(two);
        assertThat(new String(one, StandardCharsets.ISO_8859_1)).doesNotContain("shpat");
    }

    @Test
    void a_value_moved_to_another_store_table_or_column_does_not_open() {
        var blob = sealing.seal(TOKEN, "shpat_1");

        refused(new Place(new StoreId(8), "store", "access_token"), blob);
        refused(new Place(new StoreId(7), "whatsapp_number", "access_token"), blob);
        refused(new Place(new StoreId(7), "store", "api_secret"), blob);
    }

    @Test
    void a_blob_with_any_bit_changed_or_cut_short_does_not_open() {
        var blob = sealing.seal(TOKEN, "shpat_1");

        for (var bit = 0; bit < 8 * blob.length; bit++) {
            var changed = blob.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            refused(TOKEN, changed);
        }
        for (var length = 0; length < blob.length; length++) {
            refused(TOKEN, Arrays.copyOf(blob, length));
        }
        assertThat(sealing.openText(TOKEN, blob)).isEqualTo("shpat_1");
    }

    @Test
    void after_a_new_key_came_in_front_old_values_open_and_are_known_to_be_stale() {
        var old = sealing.seal(TOKEN, "shpat_1");
        var rotated = new Sealing(SealingKeys.parse(KEY_2027 + ", " + KEY_2026));

        assertThat(rotated.openText(TOKEN, old)).isEqualTo("shpat_1");
        assertThat(Arrays.copyOf(old, rotated.newestHeader().length))
                .isNotEqualTo(rotated.newestHeader());
        assertThat(rotated.seal(TOKEN, "shpat_1")).startsWith(rotated.newestHeader());
        assertThatExceptionOfType(CannotOpen.class)
                .isThrownBy(() -> new Sealing(SealingKeys.parse(KEY_2027)).open(TOKEN, old))
                .withMessageContaining("its key is not configured");
    }

    @Test
    void a_key_that_cannot_be_read_is_named_by_its_place_and_never_shown() {
        for (var wrong :
                new String[] {
                    "", "AAEC", ":AAEC", "a b:AAEC", "k1:AAEC", "k1:***", KEY_2026 + ","
                }) {
            assertThatExceptionOfType(IllegalArgumentException.class)
                    .isThrownBy(() -> SealingKeys.parse(wrong))
                    .withMessageStartingWith("key ")
                    .withMessageNotContaining("AAEC");
        }
        assertThat(SealingKeys.parse(KEY_2026).toString()).doesNotContain("AAEC");
    }

    private void refused(Place place, byte[] blob) {
        assertThatExceptionOfType(CannotOpen.class)
                .isThrownBy(() -> sealing.open(place, blob))
                .withMessageNotContaining("shpat");
    }
}
