package app.tendero.conversation.dialogue;

import app.tendero.conversation.Limits;
import app.tendero.conversation.Message;
import app.tendero.conversation.Message.Text;
import app.tendero.conversation.Said;
import app.tendero.conversation.TalkWording;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/**
 * What is said to somebody whose messages came faster than answers: a few are answered one by one;
 * of many only the last answer is sent, and above it what the others owed.
 */
final class AllAtOnce {

    private static final int MOST_ANSWERED_ONE_BY_ONE = 5;

    /** Different reasons told; whoever made that many mistakes looks at the cart anyway. */
    private static final int REASONS = 4;

    private static final String GAP = "\n\n";

    private AllAtOnce() {}

    /** For each answer what is sent of it, if anything. */
    static List<Optional<Message>> sent(Turn turn, List<Said> all) {
        if (all.size() <= MOST_ANSWERED_ONE_BY_ONE) {
            return all.stream().map(said -> Optional.of(said.message())).toList();
        }
        var covered = all.subList(0, all.size() - 1);
        var last = all.getLast().message();
        var note = note(turn, covered);
        var both = Above.whole(note, last);
        var sent = new ArrayList<Optional<Message>>();
        covered.forEach(none -> sent.add(Optional.empty()));
        if (both.isEmpty()) {
            sent.set(covered.size() - 1, Optional.of(Limits.fit(new Text(note))));
        }
        sent.add(Optional.of(both.orElse(last)));
        return sent;
    }

    private static String note(Turn turn, List<Said> covered) {
        var parts = new LinkedHashSet<String>();
        covered.forEach(said -> parts.addAll(said.owed().news()));
        var undone = covered.stream().flatMap(said -> said.owed().undone().stream()).toList();
        if (!undone.isEmpty()) {
            parts.add(undone(turn, undone));
        }
        return String.join(GAP, parts);
    }

    private static String undone(Turn turn, List<String> undone) {
        var lines = new ArrayList<String>();
        lines.add(turn.say(TalkWording.BURST_UNDONE, "count", undone.size()));
        var reasons = undone.stream().map(why -> "• " + why.replace("\n", " – ")).distinct();
        reasons.limit(REASONS + 1).forEach(lines::add);
        if (lines.size() > REASONS + 1) {
            lines.set(REASONS + 1, "• …");
        }
        return String.join("\n", lines);
    }
}
