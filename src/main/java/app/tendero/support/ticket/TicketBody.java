package app.tendero.support.ticket;

import app.tendero.conversation.TicketKind;
import app.tendero.conversation.TicketState;
import app.tendero.kernel.StoreId;
import app.tendero.platform.FieldError;
import app.tendero.platform.http.JsonFields;
import app.tendero.platform.http.Problem;
import app.tendero.platform.http.ProblemException;
import app.tendero.store.Team;
import app.tendero.support.ticket.TicketDesk.Wish;
import app.tendero.support.ticket.TicketReads.Wanted;
import app.tendero.support.ticket.TicketSettings.Chosen;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what is wanted of tickets, and says all that is wrong with it at once. */
@Singleton
class TicketBody {

    static final List<String> PRIORITIES = List.of("low", "normal", "high", "urgent");

    private static final List<String> STATES =
            Arrays.stream(TicketState.values()).map(TicketShown::word).toList();
    private static final List<String> KINDS =
            Arrays.stream(TicketKind.values()).map(TicketShown::word).toList();
    private static final int LONGEST_REPLY = 600;
    private static final int LONGEST_NOTE = 2000;
    private static final int MOST_PER_DAY = 100;

    private final Team team;

    TicketBody(Team team) {
        this.team = team;
    }

    /**
     * @throws ProblemException 422 naming every parameter that cannot be taken
     */
    static Function<StoreId, Wanted> filters(
            @Nullable String state,
            @Nullable String kind,
            @Nullable String assignee,
            @Nullable String priority,
            @Nullable String text) {
        var errors = new ArrayList<FieldError>();
        var states = Stream.concat(STATES.stream(), Stream.of("open")).toList();
        var wantedState = oneOf("state", state, states, errors);
        var wantedKind = oneOf("kind", kind, KINDS, errors);
        var wantedPriority = oneOf("priority", priority, PRIORITIES, errors);
        var who = assignee == null ? "" : assignee.strip();
        if (!who.matches("|nobody|[0-9]{1,20}")) {
            errors.add(new FieldError("assignee", "a person's number, or nobody"));
        }
        var words = text == null ? "" : text.strip();
        if (words.length() > 100) {
            errors.add(new FieldError("q", "at most 100 characters"));
        }
        if (!errors.isEmpty()) {
            throw new ProblemException(Problem.invalid(errors));
        }
        return store -> new Wanted(store, wantedState, wantedKind, who, wantedPriority, words);
    }

    private static String oneOf(
            String field, @Nullable String word, List<String> words, List<FieldError> errors) {
        if (word == null || word.isEmpty()) {
            return "";
        }
        if (!words.contains(word)) {
            errors.add(new FieldError(field, "one of " + String.join(", ", words)));
        }
        return word;
    }

    /**
     * What is to become of a ticket.
     *
     * @return fails with 422 naming every field that cannot be taken, and with 409 where {@code
     *     version} is not the ticket's
     */
    Uni<Wish> wish(StoreId store, TicketRow before, JsonFields fields) {
        var state = fields.parsed("state", 20, TicketBody::state, known(STATES));
        var priority = fields.parsed("priority", 20, TicketBody::priority, known(PRIORITIES));
        var assignee = fields.parsed("assignee", 20, TicketBody::person, "a person's number");
        var expected = fields.parsed("expected", 10, TicketBody::day, "a day like 2026-11-30");
        var reply = fields.text("reply", LONGEST_REPLY).orElse("");
        var note = fields.text("note", LONGEST_NOTE).orElse("");
        var version = fields.whole("version", 0, Integer.MAX_VALUE);
        if (before.mergedInto().isPresent()) {
            fields.wrong("state", "it was merged into " + before.mergedInto().get());
        }
        fields.mustBeGood();
        if (version.filter(seen -> seen != before.version()).isPresent()) {
            throw new ProblemException(
                    Problem.conflict(
                            "Somebody changed this ticket meanwhile. Read it again.", List.of()));
        }
        var wish =
                new Wish(
                        before,
                        state.orElse(before.state()),
                        priority.orElse(before.priority()),
                        emptied(fields, "assignee")
                                ? Optional.empty()
                                : assignee.or(before::assignee),
                        emptied(fields, "expected")
                                ? Optional.empty()
                                : expected.or(before::expected),
                        reply,
                        note);
        return team.list(store).map(people -> checked(wish, people));
    }

    private static Wish checked(Wish wish, List<Team.Member> people) {
        var known =
                wish.assignee().equals(wish.before().assignee())
                        || people.stream()
                                .anyMatch(one -> wish.assignee().equals(Optional.of(one.user())))
                        || wish.assignee().isEmpty();
        if (!known) {
            throw new ProblemException(
                    Problem.invalid(
                            List.of(
                                    new FieldError(
                                            "assignee", "somebody who has opened Tendero"))));
        }
        return wish;
    }

    /** An empty text takes it away. */
    private static boolean emptied(JsonFields fields, String name) {
        return fields.isText(name) && fields.text(name, 20).isEmpty();
    }

    /**
     * How a store is to have its tickets; what is not named stays.
     *
     * @throws ProblemException 422 naming every field that cannot be taken
     */
    static UnaryOperator<Chosen> settings(JsonFields fields) {
        var perDay = fields.whole("per_day", 0, MOST_PER_DAY);
        var returns = fields.flag("returns");
        var version = fields.whole("version", 0, Integer.MAX_VALUE);
        fields.mustBeGood();
        return now ->
                new Chosen(
                        perDay.orElse(now.perDay()),
                        returns.orElse(now.returns()),
                        version.orElse(now.version()));
    }

    static long into(JsonFields fields) {
        var into = fields.digits("into", 18);
        if (into.isEmpty()) {
            fields.wrong("into", "the number of another ticket");
        }
        fields.mustBeGood();
        return Long.parseLong(into.orElseThrow());
    }

    private static String known(List<String> words) {
        return "one of " + String.join(", ", words);
    }

    private static Optional<TicketState> state(String word) {
        return Arrays.stream(TicketState.values())
                .filter(state -> TicketShown.word(state).equals(word))
                .findFirst();
    }

    private static Optional<String> priority(String word) {
        return Optional.of(word).filter(PRIORITIES::contains);
    }

    private static Optional<String> person(String text) {
        return Optional.of(text).filter(number -> number.matches("[0-9]{1,20}"));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException notOne) {
            return Optional.empty();
        }
    }
}
