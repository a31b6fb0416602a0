package app.tendero.admin.check;

import app.tendero.kernel.PhoneNumberId;
import app.tendero.store.Check;
import app.tendero.store.Check.State;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How a store is doing.
 *
 * @param state the worst of all: {@code ok}, {@code unknown}, {@code warning}, {@code failed}
 */
@RegisterForReflection
record CheckView(String state, @JsonProperty("checked_at") Instant checkedAt, List<One> checks) {

    /**
     * One of the checks.
     *
     * @param number phone number ID, for what is about one
     * @param says a plain sentence for the merchant
     */
    @RegisterForReflection
    record One(
            String name,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> number,
            String state,
            String says,
            @JsonProperty("to_do") @JsonInclude(JsonInclude.Include.NON_ABSENT)
                    Optional<String> toDo) {

        static One of(Check check) {
            return new One(
                    check.name(),
                    check.number().map(PhoneNumberId::value),
                    word(check.state()),
                    check.says(),
                    check.toDo());
        }
    }

    static CheckView of(List<Check> checks, Instant now) {
        var worst =
                checks.stream().map(Check::state).max(Comparator.naturalOrder()).orElse(State.OK);
        return new CheckView(word(worst), now, checks.stream().map(One::of).toList());
    }

    private static String word(State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
