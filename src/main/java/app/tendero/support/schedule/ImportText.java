package app.tendero.support.schedule;

import app.tendero.platform.FieldError;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a whole CSV file of entries: all of them, or what is wrong with each line. */
final class ImportText {

    static final int MOST_LINES = 20_000;

    /** Whoever has more to correct than this begins with these. */
    private static final int MOST_ERRORS = 500;

    private final ZoneId zone;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<FieldError> errors = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();
    private final Set<Integer> wrongLines = new HashSet<>();

    private ImportText(ZoneId zone) {
        this.zone = zone;
    }

    /**
     * @param errors one for each thing that is wrong, named {@code line 17: from}; at most 500
     * @param wrongLines how many lines have something wrong
     */
    record Read(List<Draft> drafts, List<FieldError> errors, int wrongLines) {

        Read {
            drafts = List.copyOf(drafts);
            errors = List.copyOf(errors);
        }
    }

    static Read of(String csv, ZoneId zone) {
        var text = new ImportText(zone);
        text.read(CsvTable.lines(csv));
        return new Read(text.drafts, text.errors, text.wrongLines.size());
    }

    private void read(List<CsvTable.Line> lines) {
        if (lines.isEmpty()) {
            errors.add(new FieldError("line 1", "a heading with the names of the columns"));
            return;
        }
        if (lines.size() - 1 > MOST_LINES) {
            errors.add(new FieldError("line " + MOST_LINES, "at most " + MOST_LINES + " lines"));
            return;
        }
        var columns = columns(lines.getFirst());
        if (errors.isEmpty()) {
            lines.stream().skip(1).forEach(line -> line(line, columns));
        }
    }

    private Map<String, Integer> columns(CsvTable.Line heading) {
        var columns = new HashMap<String, Integer>();
        for (var at = 0; at < heading.cells().size(); at++) {
            columns.putIfAbsent(heading.cells().get(at).strip().toLowerCase(Locale.ROOT), at);
        }
        for (var needed : List.of("key", "title", "from", "to")) {
            if (!columns.containsKey(needed)) {
                errors.add(new FieldError("line 1", "has no column " + needed));
            }
        }
        return columns;
    }

    private void line(CsvTable.Line line, Map<String, Integer> columns) {
        var before = wrongLines.size();
        var draft =
                new DraftReader(
                                zone,
                                name -> cell(line, columns.get(name)),
                                (name, message) -> wrong(line, name, message))
                        .read();
        if (draft.isPresent()) {
            var key = draft.get().key();
            if (key.isEmpty()) {
                wrong(line, "key", "required");
            } else if (!keys.add(key.get())) {
                wrong(line, "key", "is in the file twice");
            }
        }
        if (wrongLines.size() == before) {
            draft.ifPresent(drafts::add);
        }
    }

    private static String cell(CsvTable.Line line, @Nullable Integer at) {
        return at == null || at >= line.cells().size() ? "" : line.cells().get(at);
    }

    private void wrong(CsvTable.Line line, String name, String message) {
        wrongLines.add(line.number());
        if (errors.size() < MOST_ERRORS) {
            errors.add(new FieldError("line " + line.number() + ": " + name, message));
        }
    }
}
