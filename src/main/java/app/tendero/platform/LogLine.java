package app.tendero.platform;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.Level;
import org.jboss.logmanager.Logger;

/**
 * One line of fixed words with fields: {@code turn store=7 item=12 ms=4} in a terminal, and beside
 * it the fields by name in {@code mdc} of a JSON log, for programs. Fields are ids, numbers and
 * words of ours; never a text, a phone number or a token.
 */
public final class LogLine {

    private final String words;
    private final Map<String, String> fields = new LinkedHashMap<>();

    private LogLine(String words) {
        this.words = words;
    }

    public static LogLine of(String words) {
        return new LogLine(words);
    }

    /** Adds a field; fields keep their order. */
    public LogLine with(String name, Object value) {
        fields.put(name, value.toString());
        return this;
    }

    public void info(String logger) {
        write(logger, Level.INFO);
    }

    public void warn(String logger) {
        write(logger, Level.WARN);
    }

    private void write(String logger, java.util.logging.Level level) {
        var target = Logger.getLogger(logger);
        if (!target.isLoggable(level)) {
            return;
        }
        var record =
                new ExtLogRecord(
                        level,
                        toString(),
                        ExtLogRecord.FormatStyle.NO_FORMAT,
                        LogLine.class.getName());
        record.setLoggerName(logger);
        fields.forEach(record::putMdc);
        target.log(record);
    }

    @Override
    public String toString() {
        var line = new StringBuilder(words);
        fields.forEach((name, value) -> line.append(' ').append(name).append('=').append(value));
        return line.toString();
    }
}
