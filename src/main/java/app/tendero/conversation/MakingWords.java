package app.tendero.conversation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells questions about the making of an order from those about its way, in every language. */
public final class MakingWords {

    private static final int LONGEST = 120;

    private static final Pattern NUMBER =
            Pattern.compile("(?:^|\\s)#?\\s?(\\p{L}{0,4}[-_]?\\d{3,12})(?![\\p{L}\\p{N}])");

    /** What is done to a thing until it can be sent. */
    private static final Set<String> MADE =
            words(
                    """
                    made make making produced production manufactured
                    fabrica fabricado fabricación producción producido
                    produzido produção fabricado fabricação
                    fabriquée fabriqué fabrication production
                    gefertigt hergestellt produziert produktion fertigung
                    बनेगा बनेगी बन उत्पादन تصنيع يصنع إنتاج
                    """);

    /** Whose it is, where it is the shopper's own. */
    private static final Set<String> OWN =
            words(
                    """
                    my mine our i ive we mi mis mío mía nuestro meu minha meus minhas nosso
                    mon ma mes notre nos je mein meine meinem meiner meinen unser unsere ich
                    मेरा मेरी मेरे हमारा मैंने طلبي شحنتي طردي طلبيتي أوردري بضاعتي مشترياتي
                    """);

    private MakingWords() {}

    /** The order whose making is asked about, by its number: "when is #1001 made?" */
    public static Optional<String> order(String text) {
        if (Cut.length(text) > LONGEST || !says(MADE, text)) {
            return Optional.empty();
        }
        var number = NUMBER.matcher(text);
        return number.find()
                ? Optional.of(number.group(1).toLowerCase(Locale.ROOT))
                : Optional.empty();
    }

    /** Whether somebody speaks of what is theirs. */
    public static boolean isOwn(String text) {
        return says(OWN, text);
    }

    private static boolean says(Set<String> words, String text) {
        return Arrays.stream(Fold.words(text, 2 * LONGEST).split(" ")).anyMatch(words::contains);
    }

    private static Set<String> words(String text) {
        return Arrays.stream(Fold.words(text, text.length()).split(" "))
                .collect(Collectors.toUnmodifiableSet());
    }
}
