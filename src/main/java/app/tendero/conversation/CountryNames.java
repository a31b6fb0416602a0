package app.tendero.conversation;

import app.tendero.kernel.Country;
import app.tendero.kernel.Language;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What countries are called in our languages, as the Unicode project's data in the JDK has it, and
 * as people type them.
 */
public final class CountryNames {

    private static final int NAME = 60;

    /** After these words, in any language, the name of a country is where somebody buys. */
    private static final String BEFORE =
            """
            country, my country is, ship to, deliver to, prices for
            prices in, send to, i live in, i am in, i'm in, change country to
            país, mi país es, enviar a, entregar en, precios para, precios en
            vivo en, estoy en
            meu país é, enviar para, entregar em, preços para, preços em, moro em
            moro no, moro na, estou em, estou no, estou na
            pays, mon pays est, livrer en, livrer au, livrer aux
            prix pour, prix en, j'habite en, j'habite au, je suis en, je suis au
            land, mein land ist, liefern nach, preise für, preise in
            ich wohne in, ich lebe in, ich bin in
            देश, मेरा देश
            الدولة, البلد, بلدي, دولتي, أرسلوا إلى, الأسعار في, أنا في, أعيش في
            """;

    /** What nobody's data calls them, and people do. */
    private static final String ALSO =
            """
            GB: uk, the uk, the united kingdom, great britain, britain, england, scotland, wales, gran bretaña, inglaterra
            GB: grã bretanha, grande bretagne, angleterre, großbritannien, england, ब्रिटेन, इंग्लैंड
            GB: بريطانيا, إنجلترا
            US: usa, us, the us, the usa, america, the united states, eeuu, ee uu, los estados unidos
            US: eua, os estados unidos, états unis, les états unis, die usa, amerika, अमेरिका, أمريكا
            NL: holland, the netherlands, holanda, die niederlande, les pays bas
            AE: uae, dubai, emirates, emiratos, الإمارات
            CH: die schweiz
            CZ: czech republic, república checa, república tcheca
            TR: turkey
            """;

    private static final List<String> INTRODUCTIONS = introductions();
    private static final Map<String, Country> NAMES = names();

    private CountryNames() {}

    /** Such as "United Kingdom"; the code where nobody has a name for it. */
    public static String of(Country country, Language language) {
        return Locale.of("", country.code()).getDisplayCountry(locale(language));
    }

    /**
     * The country that is named after saying that a country follows.
     *
     * @param folded as {@link Fold#words} gives it
     */
    static Optional<Country> named(String folded) {
        for (var introduction : INTRODUCTIONS) {
            if (folded.startsWith(introduction)) {
                var found = NAMES.get(folded.substring(introduction.length()));
                if (found != null) {
                    return Optional.of(found);
                }
            }
        }
        return Optional.empty();
    }

    private static List<String> introductions() {
        return BEFORE.lines()
                .flatMap(line -> List.of(line.split(",")).stream())
                .map(words -> Fold.words(words, NAME) + " ")
                .distinct()
                .toList();
    }

    private static Map<String, Country> names() {
        var names = new HashMap<String, Country>();
        for (var code : Locale.getISOCountries()) {
            var country = new Country(code);
            for (var language : Language.values()) {
                names.put(Fold.words(of(country, language), NAME), country);
            }
        }
        ALSO.lines()
                .forEach(
                        line -> {
                            var country = new Country(line.substring(0, 2));
                            for (var name : line.substring(3).split(",")) {
                                names.put(Fold.words(name, NAME), country);
                            }
                        });
        return Map.copyOf(names);
    }

    private static Locale locale(Language language) {
        return Locale.forLanguageTag(language.tag());
    }
}
