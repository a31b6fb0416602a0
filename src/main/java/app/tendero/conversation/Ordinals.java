package app.tendero.conversation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** "The third one": a place in a list that was just shown, in all languages. */
final class Ordinals {

    private static final int LONGEST = 60;

    private static final String WORDS =
            """
            first 1st primero primera primer primeiro primeira premier première 1er erste ersten पहला पहली
            first pehla pehli الاول الاولى اول
            second 2nd segundo segunda deuxième second seconde zweite zweiten दूसरा दूसरी dusra dusri الثاني
            second الثانيه
            third 3rd tercero tercera tercer terceiro terceira troisième dritte dritten तीसरा तीसरी teesra
            third tisra teesri الثالث الثالثه
            fourth 4th cuarto cuarta quarto quarta quatrième vierte vierten चौथा चौथी chautha chauthi الرابع
            fifth 5th quinto quinta cinquième fünfte fünften पांचवां पाँचवाँ panchva الخامس
            """;

    private static final List<String> NAMES =
            List.of("first", "second", "third", "fourth", "fifth");

    private static final Map<String, Integer> PLACES = places();

    private Ordinals() {}

    /** The one place a short message names; none where it names two or says much else. */
    static OptionalInt of(String text) {
        if (Cut.length(text) > LONGEST) {
            return OptionalInt.empty();
        }
        var place = OptionalInt.empty();
        var words = Fold.words(text, LONGEST).split(" ");
        for (var word : words) {
            var named = PLACES.get(word);
            if (named != null && place.isPresent()) {
                return OptionalInt.empty();
            }
            place = named == null ? place : OptionalInt.of(named);
        }
        return words.length <= 4 ? place : OptionalInt.empty();
    }

    private static Map<String, Integer> places() {
        var places = new HashMap<String, Integer>();
        WORDS.lines()
                .forEach(
                        line -> {
                            var words = line.split(" ");
                            for (var word : words) {
                                places.put(
                                        Fold.words(word, word.length()),
                                        NAMES.indexOf(words[0]) + 1);
                            }
                        });
        return Map.copyOf(places);
    }
}
