package app.tendero.conversation;

import app.tendero.kernel.Language;
import java.time.Month;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Names of the months as they stand in a date. */
final class Months {

    private static final Map<Language, List<String>> NAMES =
            new EnumMap<>(
                    Map.of(
                            Language.EN,
                            names(
                                    "January February March April May June July August September"
                                            + " October November December"),
                            Language.ES,
                            names(
                                    "enero febrero marzo abril mayo junio julio agosto septiembre"
                                            + " octubre noviembre diciembre"),
                            Language.PT,
                            names(
                                    "janeiro fevereiro março abril maio junho julho agosto setembro"
                                            + " outubro novembro dezembro"),
                            Language.FR,
                            names(
                                    "janvier février mars avril mai juin juillet août septembre"
                                            + " octobre novembre décembre"),
                            Language.DE,
                            names(
                                    "Januar Februar März April Mai Juni Juli August September"
                                            + " Oktober November Dezember"),
                            Language.HI,
                            names(
                                    "जनवरी फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर"
                                            + " दिसंबर"),
                            Language.AR,
                            names(
                                    "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر"
                                            + " نوفمبر ديسمبر")));

    private Months() {}

    static String name(Language language, Month month) {
        return NAMES.getOrDefault(language, List.of()).get(month.ordinal());
    }

    private static List<String> names(String twelve) {
        return List.of(twelve.split(" "));
    }
}
