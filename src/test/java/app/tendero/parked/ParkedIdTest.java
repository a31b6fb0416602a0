package app.tendero.parked;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.kernel.StoreId;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ParkedIdTest {

    @Test
    void an_id_is_read_as_it_was_written() {
        var id = new ParkedId(new StoreId(7), Kind.send, 31);

        assertThat(id).hasToString("7-send-31");
        assertThat(ParkedId.parse("7-send-31")).contains(id);
        for (var wrong : new String[] {"", "7", "0-send-1", "7-sent-1", "7-send-1 ", "7-send--1"}) {
            assertThat(ParkedId.parse(wrong)).isEmpty();
        }
    }

    @Test
    void a_cursor_goes_on_where_the_page_ended() {
        var at = Instant.parse("2026-11-21T09:00:00.123456Z");
        var cursor = new ParkedCursor(at, Kind.message, 8);

        assertThat(ParkedCursor.parse(cursor.toString())).contains(cursor);
        assertThat(cursor.below(Kind.message)).isEqualTo(8);
        assertThat(cursor.below(Kind.send)).isEqualTo(Long.MAX_VALUE);
        assertThat(new ParkedCursor(at, Kind.send, 8).below(Kind.message)).isZero();
        assertThat(ParkedCursor.parse("yesterday")).isEmpty();
    }
}
