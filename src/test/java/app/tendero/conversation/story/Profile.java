package app.tendero.conversation.story;

import app.tendero.conversation.StoreProfile;
import app.tendero.kernel.Language;
import java.time.Duration;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the {@code store} lines of a story say; Linen House where they say nothing.
 *
 * <pre>
 * store languages es en
 * store currency USD
 * store at most 5
 * store keeps carts 3 days
 * store contact "+33 1 23 45 67 89"
 * store name "Casa *Pepe*"
 * store welcomes es "¡Hola!"
 * store says en cart.empty "Nothing here."
 * </pre>
 */
final class Profile {

    private static final Pattern WELCOMES = Pattern.compile("welcomes ([a-z]+) \"(.*)\"");
    private static final Pattern SAYS = Pattern.compile("says ([a-z]+) (\\S+) \"(.*)\"");

    private String name = "Linen House";
    private String currency = "EUR";
    private List<Language> languages = List.of(Language.EN, Language.ES, Language.FR);
    private int most = 10;
    private Duration cartLife = Duration.ofDays(30);
    private Optional<String> contact = Optional.empty();
    private final Map<Language, String> welcome = new EnumMap<>(Language.class);
    private final Map<Language, Map<String, String>> wording = new EnumMap<>(Language.class);

    String currency() {
        return currency;
    }

    /** Takes in what stands after "store". */
    void read(String line) {
        var welcomes = WELCOMES.matcher(line);
        var says = SAYS.matcher(line);
        if (line.startsWith("languages ")) {
            languages =
                    List.of(after(line, "languages ").split(" ")).stream()
                            .map(Profile::language)
                            .toList();
        } else if (line.startsWith("currency ")) {
            currency = after(line, "currency ");
        } else if (line.startsWith("at most ")) {
            most = Integer.parseInt(after(line, "at most "));
        } else if (line.startsWith("keeps carts ")) {
            cartLife = Duration.ofDays(Long.parseLong(after(line, "keeps carts ").split(" ")[0]));
        } else if (line.startsWith("contact ")) {
            contact = Optional.of(unquoted(after(line, "contact ")));
        } else if (line.startsWith("name ")) {
            name = unquoted(after(line, "name "));
        } else if (welcomes.matches()) {
            welcome.put(language(welcomes.group(1)), welcomes.group(2).replace("\\n", "\n"));
        } else if (says.matches()) {
            wording.computeIfAbsent(language(says.group(1)), l -> new HashMap<>())
                    .put(says.group(2), says.group(3));
        } else {
            throw new IllegalArgumentException("not a store line: " + line);
        }
    }

    StoreProfile profile() {
        return new StoreProfile(
                name,
                welcome,
                languages,
                currency,
                ZoneId.of("Europe/Paris"),
                most,
                cartLife,
                wording,
                contact);
    }

    static Language language(String tag) {
        return Language.parse(tag).orElseThrow();
    }

    private static String after(String line, String start) {
        return line.substring(start.length());
    }

    private static String unquoted(String text) {
        return text.substring(1, text.length() - 1);
    }
}
