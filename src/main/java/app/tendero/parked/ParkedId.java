package app.tendero.parked;

import app.tendero.kernel.StoreId;
import java.util.Optional;
import java.util.regex.Pattern;

/** Names one thing that was put aside: {@code 1-message-8}, store and number of the row in it. */
record ParkedId(StoreId store, Kind kind, long number) {

    private static final Pattern FORM =
            Pattern.compile("([1-9][0-9]{0,17})-(message|send)-([1-9][0-9]{0,17})");

    static Optional<ParkedId> parse(String text) {
        var parts = FORM.matcher(text);
        return parts.matches()
                ? Kind.of(parts.group(2))
                        .map(
                                kind ->
                                        new ParkedId(
                                                new StoreId(Long.parseLong(parts.group(1))),
                                                kind,
                                                Long.parseLong(parts.group(3))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return store.value() + "-" + kind + "-" + number;
    }
}
