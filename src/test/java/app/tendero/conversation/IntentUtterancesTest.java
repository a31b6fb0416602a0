package app.tendero.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import app.tendero.conversation.IntentReader.Asked;
import app.tendero.kernel.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * How many of 200 messages per language, written as people write them, are taken for what a person
 * would take them for. Every fifth was kept aside while the rules were written; {@code
 * -Dintents.print=true} prints both parts.
 */
class IntentUtterancesTest {

    private static final Pattern LINE =
            Pattern.compile("([a-z-]+)(?:\\(([^)]*)\\))?(?: @([a-z]+))?: (.+)");

    /**
     * @param slot what else is to be understood; of a search, what is looked for
     * @param unseen whether it was kept aside while the rules were written
     */
    record Utterance(
            Language language,
            ShopperIntent intent,
            Optional<String> slot,
            Asked asked,
            String text,
            boolean unseen) {

        IntentGuess heard() {
            return IntentReader.read(text, asked);
        }

        boolean right() {
            return heard().intent() == intent;
        }

        boolean hasSlot() {
            return slot.isPresent() && intent != ShopperIntent.SEARCH;
        }

        boolean slotRight() {
            return right() && heard().slot().equals(slot);
        }
    }

    static List<Utterance> utterances(Language language) throws IOException {
        try (var in =
                IntentUtterancesTest.class.getResourceAsStream(
                        "/intents/" + language.tag() + ".txt")) {
            var lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
            var all = new ArrayList<Utterance>();
            for (var i = 0; i < lines.size(); i++) {
                all.add(utterance(language, lines.get(i), i % 5 == 4));
            }
            return all;
        }
    }

    private static Utterance utterance(Language language, String line, boolean unseen) {
        var parts = LINE.matcher(line);
        assertThat(parts.matches()).as(line).isTrue();
        return new Utterance(
                language,
                ShopperIntent.parse(parts.group(1)).orElseThrow(),
                Optional.ofNullable(parts.group(2)),
                asked(parts.group(3)),
                parts.group(4),
                unseen);
    }

    private static Asked asked(String context) {
        return switch (context) {
            case null -> Asked.NOTHING;
            case "cancel" -> Asked.YES_OR_NO;
            case "list" -> Asked.LIST;
            case "quantity" -> Asked.QUANTITY;
            case "order" -> Asked.ORDER_NUMBER;
            default -> throw new IllegalArgumentException(context);
        };
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void nine_of_ten_messages_are_taken_for_what_they_are(Language language) throws IOException {
        var all = utterances(language);

        var right = share(all, Utterance::right);
        var unseen = share(all.stream().filter(Utterance::unseen).toList(), Utterance::right);

        assertThat(all).hasSize(200);
        assertThat(right).as("all of " + language).isGreaterThanOrEqualTo(90);
        assertThat(unseen).as("kept aside of " + language).isGreaterThanOrEqualTo(80);
    }

    @Test
    void numbers_topics_and_days_are_read_with_them() throws IOException {
        var slots = all().filter(Utterance::hasSlot).toList();

        assertThat(share(slots, Utterance::slotRight)).isGreaterThanOrEqualTo(90);
    }

    @Test
    void the_same_message_is_always_read_alike() throws IOException {
        var once = all().map(Utterance::heard).toList();

        assertThat(all().map(Utterance::heard).toList()).isEqualTo(once);
    }

    @Test
    void what_was_measured_is_printed_on_request() throws IOException {
        if (!Boolean.getBoolean("intents.print")) {
            return;
        }
        for (var language : Language.values()) {
            var all = utterances(language);
            print(language.tag(), all);
            all.stream()
                    .filter(each -> !each.right())
                    .filter(each -> !each.unseen() || Boolean.getBoolean("intents.unseen"))
                    .forEach(IntentUtterancesTest::printMiss);
        }
        var byIntent = new EnumMap<ShopperIntent, List<Utterance>>(ShopperIntent.class);
        all().forEach(u -> byIntent.computeIfAbsent(u.intent(), i -> new ArrayList<>()).add(u));
        byIntent.forEach((intent, said) -> print(intent.id(), said));
        print("all", all().toList());
        var slots = all().filter(Utterance::hasSlot).toList();
        System.out.printf(
                "intents slots: %.1f %% of %d%n", share(slots, Utterance::slotRight), slots.size());
        slots.stream()
                .filter(u -> u.right() && !u.slotRight())
                .forEach(u -> System.out.println("  slot " + u.text() + " " + u.heard()));
    }

    private static void print(String what, List<Utterance> said) {
        var unseen = said.stream().filter(Utterance::unseen).toList();
        System.out.printf(
                "intents %-15s %5.1f %% of %4d, kept aside %5.1f %% of %3d%n",
                what,
                share(said, Utterance::right),
                said.size(),
                share(unseen, Utterance::right),
                unseen.size());
    }

    private static void printMiss(Utterance missed) {
        var heard = missed.heard();
        System.out.printf(
                "  missed: %s for %s by %s: %s%n",
                heard.intent().id(), missed.intent().id(), heard.rule(), missed.text());
    }

    private static Stream<Utterance> all() throws IOException {
        var all = new ArrayList<Utterance>();
        for (var language : Language.values()) {
            all.addAll(utterances(language));
        }
        return all.stream();
    }

    private static double share(List<Utterance> of, Predicate<Utterance> right) {
        return of.isEmpty() ? 100 : 100.0 * of.stream().filter(right).count() / of.size();
    }
}
