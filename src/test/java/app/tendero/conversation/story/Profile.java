package app.tendero.conversation.story;

import app.tendero.conversation.StoreProfile;
import app.tendero.kernel.ChatRules;
import app.tendero.kernel.CollectionId;
import app.tendero.kernel.Country;
import app.tendero.kernel.Language;
import app.tendero.kernel.Markets;
import app.tendero.kernel.MenuTree;
import app.tendero.kernel.ModelRules;
import app.tendero.kernel.OpeningHours;
import app.tendero.kernel.OpeningHours.Span;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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
 * store menu browse search human
 * store menu from made_to_order
 * store menu word categories
 * store entry {"id": "sizes", "on": true, "kind": "answer", …}     as MenuJson writes it
 * store entry under sizes {…}
 * store entry off sizes       store entry on sizes       store entry gone sizes
 * store shows dresses scarves
 * store asks a model
 * store hides what is sold out
 * store opens monday 09:00-12:30 14:00-18:00
 * store closes on 2026-12-25
 * store hands over for 2 hours
 * store hands over to nobody
 * store opens on 2026-12-24 09:00-13:00
 * store when closed es "Volvemos pronto."
 * store asks GBP in GB at 0.80
 * store hears from GB
 * </pre>
 */
final class Profile {

    private static final Pattern WELCOMES = Pattern.compile("welcomes ([a-z]+) \"(.*)\"");
    private static final Pattern SAYS = Pattern.compile("says ([a-z]+) (\\S+) \"(.*)\"");

    private static final Pattern ASKS =
            Pattern.compile("asks ([A-Z]{3}) in ([A-Z]{2}) at ([0-9.]+)");

    private static final Pattern OPENS =
            Pattern.compile("opens ([a-z]+)((?: \\d\\d:\\d\\d-\\d\\d:\\d\\d)*)");
    private static final Pattern WHEN_CLOSED = Pattern.compile("when closed ([a-z]+) \"(.*)\"");

    private String name = "Linen House";
    private String currency = "EUR";
    private List<Language> languages = List.of(Language.EN, Language.ES, Language.FR);
    private int most = 10;
    private Duration cartLife = Duration.ofDays(30);
    private Optional<String> contact = Optional.empty();
    private final Map<Language, String> welcome = new EnumMap<>(Language.class);
    private final Map<Language, Map<String, String>> wording = new EnumMap<>(Language.class);

    private MenuTree menu = MenuTree.USUAL;
    private List<String> shown = List.of();
    private boolean hidesSoldOut;
    private int personHours = ChatRules.USUAL.personHours();
    private boolean asksModel;
    private final Map<DayOfWeek, List<Span>> week = new EnumMap<>(DayOfWeek.class);
    private final List<LocalDate> holidays = new ArrayList<>();
    private final TreeMap<LocalDate, List<Span>> special = new TreeMap<>();
    private final Map<Language, String> closed = new EnumMap<>(Language.class);

    private final Map<Country, String> markets = new HashMap<>();
    private final Map<String, BigDecimal> rates = new HashMap<>();
    private Optional<Country> home = Optional.empty();

    /** What one unit of the store's own money is in this. */
    BigDecimal rate(String currency) {
        return rates.getOrDefault(currency, BigDecimal.ONE);
    }

    String currency() {
        return currency;
    }

    /** Takes in what stands after "store". */
    void read(String line) {
        var welcomes = WELCOMES.matcher(line);
        var says = SAYS.matcher(line);
        var asks = ASKS.matcher(line);
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
        } else if (asks.matches()) {
            markets.put(new Country(asks.group(2)), asks.group(1));
            rates.put(asks.group(1), new BigDecimal(asks.group(3)));
        } else if (line.startsWith("hears from ")) {
            home = Country.parse(after(line, "hears from "));
        } else if (arranged(line)) {
            return;
        } else if (welcomes.matches()) {
            welcome.put(language(welcomes.group(1)), welcomes.group(2).replace("\\n", "\n"));
        } else if (says.matches()) {
            wording.computeIfAbsent(language(says.group(1)), l -> new HashMap<>())
                    .put(says.group(2), says.group(3));
        } else {
            throw new IllegalArgumentException("not a store line: " + line);
        }
    }

    /** Lines about how the chat is arranged. */
    private boolean arranged(String line) {
        var opens = OPENS.matcher(line);
        var whenClosed = WHEN_CLOSED.matcher(line);
        if (line.startsWith("menu ") || line.startsWith("entry ")) {
            menu = Menus.read(menu, line);
        } else if (line.startsWith("shows ")) {
            shown = List.of(after(line, "shows ").split(" "));
        } else if (line.equals("asks a model")) {
            asksModel = true;
        } else if (line.equals("hides what is sold out")) {
            hidesSoldOut = true;
        } else if (line.equals("hands over to nobody")) {
            personHours = 0;
        } else if (line.startsWith("hands over for ")) {
            personHours = Integer.parseInt(after(line, "hands over for ").split(" ")[0]);
        } else if (opens.matches()) {
            var day = DayOfWeek.valueOf(opens.group(1).toUpperCase(Locale.ROOT));
            week.put(day, spans(opens.group(2).strip()));
        } else if (line.startsWith("opens on ")) {
            var day = after(line, "opens on ");
            special.put(LocalDate.parse(day.substring(0, 10)), spans(day.substring(10).strip()));
        } else if (line.startsWith("closes on ")) {
            holidays.add(LocalDate.parse(after(line, "closes on ")));
        } else if (whenClosed.matches()) {
            closed.put(language(whenClosed.group(1)), whenClosed.group(2));
        } else {
            return false;
        }
        return true;
    }

    private static List<Span> spans(String times) {
        return Stream.of(times.split(" "))
                .filter(span -> !span.isEmpty())
                .map(span -> span.split("-"))
                .map(ends -> new Span(minutes(ends[0]), minutes(ends[1])))
                .toList();
    }

    private static int minutes(String time) {
        return Integer.parseInt(time.substring(0, 2)) * 60 + Integer.parseInt(time.substring(3));
    }

    StoreProfile profile() {
        return profile(new Shelf(currency));
    }

    StoreProfile profile(Shelf shelf) {
        return new StoreProfile(
                name,
                welcome,
                languages,
                currency,
                ZoneId.of("Europe/Paris"),
                most,
                cartLife,
                wording,
                contact,
                new ChatRules(
                        menu,
                        new OpeningHours(week, holidays, special),
                        closed,
                        shown.stream()
                                .map(handle -> shelf.collection(handle).orElseThrow())
                                .map(CollectionId::new)
                                .toList(),
                        hidesSoldOut,
                        personHours,
                        new ModelRules(asksModel, 200)),
                new Markets(markets),
                home);
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
