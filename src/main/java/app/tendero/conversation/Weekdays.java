package app.tendero.conversation;

import app.tendero.kernel.Language;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Names of the weekdays, Monday first, as they stand within a sentence. */
final class Weekdays {

    private static final Map<Language, List<String>> NAMES =
            new EnumMap<>(
                    Map.of(
                            Language.EN,
                            names("Monday Tuesday Wednesday Thursday Friday Saturday Sunday"),
                            Language.ES,
                            names("lunes martes miércoles jueves viernes sábado domingo"),
                            Language.PT,
                            names(
                                    "segunda-feira terça-feira quarta-feira quinta-feira"
                                            + " sexta-feira sábado domingo"),
                            Language.FR,
                            names("lundi mardi mercredi jeudi vendredi samedi dimanche"),
                            Language.DE,
                            names("Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag"),
                            Language.HI,
                            names("सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार"),
                            Language.AR,
                            names("الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد")));

    private Weekdays() {}

    static String name(Language language, DayOfWeek day) {
        return NAMES.getOrDefault(language, List.of()).get(day.ordinal());
    }

    private static List<String> names(String seven) {
        return List.of(seven.split(" "));
    }
}
