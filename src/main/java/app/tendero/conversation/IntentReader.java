package app.tendero.conversation;

import app.tendero.kernel.Country;
import app.tendero.kernel.Language;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells what a shopper may want by what they wrote, in all languages at once: small, explainable
 * rules over what the words are about. The question that was asked last comes first, then commands
 * that are the whole message, then sentences; what is left is something to look for.
 */
public final class IntentReader {

    /** A longer message is a letter. In code points. */
    private static final int LONGEST = 200;

    private static final int MOST_WORDS = 28;

    /** More words than this beside those of a rule make it less sure. */
    private static final int BESIDE = 5;

    private static final int COMMAND = 100;
    private static final int ASKED_FOR = 99;
    private static final int ORDER = 85;
    private static final int ORDER_WITH_NUMBER = 92;
    private static final int SIGN = 95;

    /** Few words are a thing to look for; a sentence may be anything. */
    private static final int SEARCH = 75;

    private static final int LONG_SEARCH = 55;
    private static final int SENTENCE = 5;

    /** Fewer are the name of something. */
    private static final int FEWEST_WORDS = 3;

    private static final Pattern TICKET =
            Pattern.compile(
                    "(?i)(?<![\\p{L}\\p{N}])(?:(DEF)[-\\s#]*|(ISS)-)(\\p{Nd}{1,9})"
                            + "(?![\\p{L}\\p{N}])");

    private IntentReader() {}

    /** What was asked last, so that "2" or "yes" means something. */
    public enum Asked {
        NOTHING,
        /** To choose from a list with numbers. */
        LIST,
        QUANTITY,
        YES_OR_NO,
        ORDER_NUMBER
    }

    /** What a message means after a question; never empty-handed: what is left is a search. */
    public static IntentGuess read(String text, Asked asked) {
        return answer(text, asked).or(() -> strongest(text)).orElseGet(() -> search(text));
    }

    /** What the rules say of a message by itself; empty where it names things or nothing. */
    public static Optional<IntentGuess> rules(String text) {
        if (Cut.length(text) > LONGEST || text.contains("://")) {
            return Optional.empty();
        }
        var ticket = TICKET.matcher(text);
        if (ticket.find()) {
            var kind = ticket.group(1) == null ? "ISS-" : "DEF-";
            var id = kind + Fold.words(ticket.group(3), LONGEST);
            return Optional.of(IntentGuess.of(ShopperIntent.TICKETS, id, SIGN, "DEF-number"));
        }
        var folded = Fold.words(text, LONGEST);
        var words = folded.isEmpty() ? List.<String>of() : List.of(folded.split(" "));
        if (words.isEmpty() || words.size() > MOST_WORDS) {
            return Optional.empty();
        }
        var ideas = IntentIdeas.of(words);
        Optional<IntentGuess> best = Optional.empty();
        for (var rule : IntentRules.ALL) {
            var sure = sure(rule, ideas);
            if (sure > best.map(IntentGuess::confidence).orElse(0)) {
                best = Optional.of(guess(rule, sure, text));
            }
        }
        return best;
    }

    /** The same of a message in which nothing else is said: no word of weight stands beside. */
    public static Optional<IntentGuess> alone(String text) {
        return rules(text).filter(guess -> isAll(guess, text));
    }

    private static boolean isAll(IntentGuess guess, String text) {
        var ideas = IntentIdeas.of(List.of(Fold.words(text, LONGEST).split(" ")));
        return IntentRules.ALL.stream()
                .filter(rule -> rule.line().equals(guess.rule()))
                .map(rule -> covered(rule, ideas))
                .anyMatch(
                        covered -> {
                            covered.or(ideas.of(IntentIdeas.LIGHT));
                            covered.or(ideas.of(IntentIdeas.DIGITS));
                            return covered.cardinality() == ideas.words();
                        });
    }

    /**
     * Whether nobody can tell what a message wants: a sentence that names nothing shops sell, and
     * that no rule is sure of.
     */
    public static boolean unsure(String text) {
        if (Cut.length(text) > LONGEST
                || text.contains("://")
                || text.codePoints().noneMatch(Character::isLetter)) {
            return false;
        }
        var words = Fold.words(text, LONGEST).split(" ").length;
        var things = SearchWords.of(text);
        return rules(text).filter(IntentGuess::sure).isEmpty()
                && words >= FEWEST_WORDS
                && words <= MOST_WORDS
                && things.asked().stream().allMatch(thing -> thing.names().size() == 1);
    }

    private static IntentGuess guess(IntentRules rule, int sure, String text) {
        var slot =
                switch (rule.intent()) {
                    case ORDER_STATUS, CANCEL_ORDER, CHANGE_ADDRESS ->
                            OrderWords.answer(text).flatMap(OrderQuestion::number);
                    case LANGUAGE -> language(text);
                    default -> rule.slot();
                };
        return new IntentGuess(rule.intent(), slot, sure, rule.line());
    }

    /** How sure a rule is of these ideas, 0 where it says nothing of them. */
    private static int sure(IntentRules rule, IntentIdeas ideas) {
        var covered = covered(rule, ideas);
        if (covered.cardinality() < rule.all().size()
                || rule.none().stream().anyMatch(ideas::has)) {
            return 0;
        }
        covered.or(ideas.of(IntentIdeas.LIGHT));
        var beside = ideas.words() - covered.cardinality();
        if (rule.whole()) {
            return beside == 0 ? rule.confidence() : 0;
        }
        return rule.confidence() - 4 * Math.max(0, beside - BESIDE);
    }

    /** The words that a rule speaks of; none where one of its ideas was not said. */
    private static BitSet covered(IntentRules rule, IntentIdeas ideas) {
        var covered = new BitSet();
        for (var group : rule.all()) {
            var said = new BitSet();
            group.forEach(idea -> said.or(ideas.of(idea)));
            if (said.isEmpty()) {
                return new BitSet();
            }
            covered.or(said);
        }
        return covered;
    }

    private static Optional<IntentGuess> strongest(String text) {
        var command = Commands.parse(text).map(c -> command(c, text));
        var order = OrderWords.parse(text).map(IntentReader::order);
        var rules = rules(text);
        return Stream.of(rules, command, order)
                .flatMap(Optional::stream)
                .filter(IntentGuess::sure)
                .reduce((one, other) -> other.confidence() > one.confidence() ? other : one);
    }

    private static IntentGuess order(OrderQuestion asked) {
        var intent =
                switch (asked.wish()) {
                    case SEE -> ShopperIntent.ORDER_STATUS;
                    case CANCEL -> ShopperIntent.CANCEL_ORDER;
                    case ADDRESS -> ShopperIntent.CHANGE_ADDRESS;
                    case AGAIN -> ShopperIntent.ORDER_AGAIN;
                };
        return new IntentGuess(
                intent,
                asked.number(),
                asked.number().isPresent() ? ORDER_WITH_NUMBER : ORDER,
                "order words");
    }

    private static IntentGuess search(String text) {
        if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return IntentGuess.of(ShopperIntent.SEARCH, 0, "no words");
        }
        var words = SearchWords.of(text).words();
        return IntentGuess.of(
                ShopperIntent.SEARCH,
                words.size() < SENTENCE ? SEARCH : LONG_SEARCH,
                "what is left");
    }

    private static Optional<IntentGuess> answer(String text, Asked asked) {
        return switch (asked) {
            case NOTHING -> Optional.empty();
            case LIST, QUANTITY -> number(text);
            case YES_OR_NO -> yesOrNo(text);
            case ORDER_NUMBER ->
                    OrderWords.answer(text)
                            .map(
                                    found ->
                                            new IntentGuess(
                                                    ShopperIntent.ORDER_STATUS,
                                                    found.number(),
                                                    ASKED_FOR,
                                                    "a number that was asked for"));
        };
    }

    private static Optional<IntentGuess> number(String text) {
        var count = Commands.parseQuantity(text);
        var place = count.isPresent() ? count : Ordinals.of(text);
        return place.isPresent()
                ? Optional.of(
                        IntentGuess.of(
                                ShopperIntent.NUMBER,
                                Integer.toString(place.getAsInt()),
                                ASKED_FOR,
                                "a number that was asked for"))
                : Optional.empty();
    }

    /** Whether a message agrees or declines, however it says so: "yep, do it", "no, leave it". */
    public static Optional<IntentGuess> yesOrNo(String text) {
        var command = Commands.parse(text);
        if (command.equals(Optional.of(Command.YES)) || command.equals(Optional.of(Command.NO))) {
            return command.map(c -> command(c, text));
        }
        var folded = Fold.words(text, LONGEST);
        if (folded.isEmpty()) {
            return Optional.empty();
        }
        var ideas = IntentIdeas.of(List.of(folded.split(" ")));
        if (ideas.has("NO") || ideas.has("LEAVEIT")) {
            return answered(ideas, ShopperIntent.NO, "NO", "LEAVEIT");
        }
        return answered(ideas, ShopperIntent.YES, "YES", "YES");
    }

    private static Optional<IntentGuess> answered(
            IntentIdeas ideas, ShopperIntent intent, String one, String other) {
        var covered = new BitSet();
        covered.or(ideas.of(one));
        covered.or(ideas.of(other));
        if (covered.isEmpty()) {
            return Optional.empty();
        }
        covered.or(ideas.of(IntentIdeas.LIGHT));
        return covered.cardinality() == ideas.words()
                ? Optional.of(IntentGuess.of(intent, SIGN, one + "|" + other))
                : Optional.empty();
    }

    private static Optional<String> language(String text) {
        return Commands.languageNamed(text).or(() -> named(text)).map(Language::tag);
    }

    /** A language among other words: "can we speak Spanish". */
    private static Optional<Language> named(String text) {
        var words = List.of(Fold.words(text, LONGEST).split(" "));
        return words.stream()
                .filter(word -> word.length() > 2)
                .map(CommandWords.LANGUAGES::get)
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static IntentGuess command(Command command, String text) {
        return switch (command) {
            case LANGUAGE ->
                    new IntentGuess(ShopperIntent.LANGUAGE, language(text), COMMAND, "command");
            case COUNTRY ->
                    new IntentGuess(
                            ShopperIntent.COUNTRY,
                            Commands.countryNamed(text).map(Country::code),
                            COMMAND,
                            "command");
            case GREETING -> command(ShopperIntent.GREETING);
            case MENU, BOT -> command(ShopperIntent.MENU);
            case BROWSE -> command(ShopperIntent.BROWSE);
            case BEST_SELLERS -> command(ShopperIntent.BEST_SELLERS);
            case SEARCH -> command(ShopperIntent.SEARCH);
            case ALIKE -> command(ShopperIntent.ALIKE);
            case CART -> command(ShopperIntent.CART);
            case ADD -> command(ShopperIntent.CART_ADD);
            case BUY -> command(ShopperIntent.BUY);
            case CHECKOUT -> command(ShopperIntent.CHECKOUT);
            case ORDERS -> command(ShopperIntent.ORDER_STATUS);
            case SCHEDULE, SCHEDULE_LINES -> command(ShopperIntent.SCHEDULE);
            case SCHEDULE_TODAY -> slot(ShopperIntent.SCHEDULE, "today");
            case SCHEDULE_WEEK -> slot(ShopperIntent.SCHEDULE, "week");
            case SCHEDULE_MINE -> slot(ShopperIntent.SCHEDULE, "order");
            case FAQ -> command(ShopperIntent.FAQ);
            case CONTACT -> command(ShopperIntent.CONTACT);
            case REPORT -> command(ShopperIntent.DEFECT);
            case TICKETS -> command(ShopperIntent.TICKETS);
            case DONE -> command(ShopperIntent.THANKS);
            case HELP -> command(ShopperIntent.HELP);
            case HUMAN -> IntentGuess.of(ShopperIntent.HUMAN, SIGN, "command");
            case STOP -> command(ShopperIntent.STOP);
            case START -> command(ShopperIntent.START);
            case BACK -> command(ShopperIntent.BACK);
            case MORE -> command(ShopperIntent.MORE);
            case LESS -> command(ShopperIntent.LESS);
            case CLEAR -> command(ShopperIntent.CART_CLEAR);
            case REMOVE -> command(ShopperIntent.CART_REMOVE);
            case UNDO -> command(ShopperIntent.UNDO);
            case THANKS -> command(ShopperIntent.THANKS);
            case GOODBYE -> command(ShopperIntent.GOODBYE);
            case YES -> command(ShopperIntent.YES);
            case NO -> command(ShopperIntent.NO);
        };
    }

    private static IntentGuess slot(ShopperIntent intent, String slot) {
        return new IntentGuess(intent, Optional.of(slot), COMMAND, "command");
    }

    private static IntentGuess command(ShopperIntent intent) {
        return IntentGuess.of(intent, COMMAND, "command");
    }
}
