package app.tendero.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jboss.logmanager.ExtHandler;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.Level;
import org.jboss.logmanager.Logger;
import org.junit.jupiter.api.Test;

class LogLineTest {

    private static final String LOG = "app.tendero.test.logline";

    @Test
    void the_fields_stand_in_the_line_and_beside_it_by_name() {
        var records = new ArrayList<ExtLogRecord>();
        var logger = Logger.getLogger(LOG);
        logger.setLevel(Level.INFO);
        logger.addHandler(keepingIn(records));

        LogLine.of("turn").with("store", 7).with("outcome", "idle {0} %s").info(LOG);

        assertThat(records).hasSize(1);
        assertThat(records.getFirst().getFormattedMessage())
                .isEqualTo("turn store=7 outcome=idle {0} %s");
        assertThat(records.getFirst().getMdc("store")).isEqualTo("7");
        assertThat(records.getFirst().getLevel()).isEqualTo(Level.INFO);
    }

    private static ExtHandler keepingIn(List<ExtLogRecord> records) {
        return new ExtHandler() {
            @Override
            protected void doPublish(ExtLogRecord record) {
                records.add(record);
            }
        };
    }
}
