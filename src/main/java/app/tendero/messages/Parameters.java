package app.tendero.messages;

import app.tendero.kernel.ShopperKey;
import app.tendero.platform.FieldError;
import app.tendero.platform.http.Problem;
import app.tendero.platform.http.ProblemException;
import app.tendero.privacy.PhoneForms;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads query parameters and gathers what is wrong with all of them. */
public final class Parameters {

    static final Instant BEGINNING = Instant.EPOCH;
    static final Instant END = Instant.parse("9999-12-31T00:00:00Z");

    private static final Set<String> STATES =
            Set.of(
                    "waiting",
                    "received",
                    "paused",
                    "parked",
                    "sent",
                    "delivered",
                    "read",
                    "failed",
                    "expired",
                    "held");
    private static final int LONGEST = 200;

    private final List<FieldError> errors = new ArrayList<>();

    public void wrong(String field, String message) {
        errors.add(new FieldError(field, message));
    }

    /**
     * @throws ProblemException 422 with everything that was wrong
     */
    public void mustBeGood() {
        if (!errors.isEmpty()) {
            throw new ProblemException(Problem.invalid(errors));
        }
    }

    public <T> Optional<T> read(
            String field,
            @Nullable String text,
            Function<String, Optional<T>> parse,
            String message) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        var value = text.length() > LONGEST ? Optional.<T>empty() : parse.apply(text.strip());
        if (value.isEmpty()) {
            wrong(field, message);
        }
        return value;
    }

    /** Whoever is named by one of the two; empty where neither is given. */
    Optional<List<ShopperKey>> shopper(@Nullable String phone, @Nullable String user) {
        var byPhone = read("phone_number", phone, Parameters::phone, "a number with its country");
        var byUser = read("user_id", user, Parameters::user, "an id as Meta gives it, IE.…");
        if (byPhone.isPresent() && byUser.isPresent()) {
            wrong("user_id", "give phone_number or user_id, not both");
        }
        return byPhone.or(() -> byUser);
    }

    /** A number and what else it may be for WhatsApp. */
    static Optional<List<ShopperKey>> phone(String text) {
        // a plus in an address bar is a space
        return PhoneForms.digits(text.strip())
                .filter(PhoneForms::isInternational)
                .map(
                        digits ->
                                PhoneForms.of(digits).stream()
                                        .<ShopperKey>map(ShopperKey.WaId::new)
                                        .toList());
    }

    static Optional<List<ShopperKey>> user(String text) {
        try {
            return Optional.of(List.of(new ShopperKey.Bsuid(text)));
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    public Instant time(String field, @Nullable String text, Instant orElse) {
        return read(field, text, Parameters::instant, "a time like 2026-11-21T09:30:00Z")
                .orElse(orElse);
    }

    private static Optional<Instant> instant(String text) {
        try {
            var at = Instant.parse(text);
            return at.isBefore(BEGINNING) || at.isAfter(END) ? Optional.empty() : Optional.of(at);
        } catch (DateTimeParseException notOne) {
            return Optional.empty();
        }
    }

    Optional<Direction> direction(@Nullable String text) {
        return read(
                "direction",
                text,
                word ->
                        word.equals("in") || word.equals("out")
                                ? Optional.of(Direction.of(word))
                                : Optional.empty(),
                "in or out");
    }

    String state(@Nullable String text) {
        return read(
                        "state",
                        text,
                        word -> STATES.contains(word) ? Optional.of(word) : Optional.empty(),
                        "one of " + String.join(", ", STATES.stream().sorted().toList()))
                .orElse("");
    }
}
