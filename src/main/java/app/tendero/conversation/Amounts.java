package app.tendero.conversation;

import app.tendero.kernel.Language;
import app.tendero.kernel.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.Locale;
import java.util.Set;

/**
 * Writes money, numbers and dates as a reader of the language expects, always with Western digits.
 *
 * <p>Our own tables instead of the JDK's locale data: the same on every JDK and in a native image.
 * Conventions after CLDR.
 */
public final class Amounts {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private static final char NBSP = '\u00a0';
    private static final char NARROW_NBSP = '\u202f';

    /** First strong isolate: what follows finds its own direction, up to the pop. */
    private static final char ISOLATE = '\u2068';

    private static final char RIGHT_TO_LEFT_ISOLATE = '\u2067';
    private static final char LEFT_TO_RIGHT_ISOLATE = '\u2066';
    private static final char POP = '\u2069';

    /** Currencies whose countries write Spanish with a decimal point. */
    private static final Set<String> POINT_IN_SPANISH =
            Set.of("MXN", "USD", "GTQ", "HNL", "NIO", "PAB", "DOP", "PEN", "CUP");

    /** The Maghreb writes Arabic with a decimal comma. */
    private static final Set<String> COMMA_IN_ARABIC = Set.of("MAD", "DZD", "TND", "LYD", "MRU");

    /** Two decimals on paper; nobody writes them on a round price. */
    private static final Set<String> SELDOM_DECIMALS =
            Set.of("COP", "CRC", "HUF", "TWD", "IDR", "PKR", "IQD", "RSD", "LBP");

    private static final Character.UnicodeScript ARABIC = Character.UnicodeScript.ARABIC;

    private final Language language;

    Amounts(Language language) {
        this.language = language;
    }

    /** Such as {@code €25.00}, {@code 25,00 €} or {@code ₹1,23,456.00}. */
    public String money(Money money) {
        var currency = money.currency();
        var digits = digits(money);
        var rounded = money.amount().abs().setScale(digits, RoundingMode.HALF_UP);
        var sign = money.amount().signum() < 0 && rounded.signum() != 0 ? "-" : "";
        var number = number(rounded, marks(currency));
        var symbol = CurrencySymbols.of(language, currency);
        var text =
                switch (symbol.place()) {
                    case BEFORE -> sign + symbol.text() + number;
                    case BEFORE_WITH_SPACE -> sign + symbol.text() + NBSP + number;
                    case AFTER -> sign + number + NBSP + symbol.text();
                };
        if (language != Language.AR) {
            return text;
        }
        var arabic = Character.UnicodeScript.of(symbol.text().codePointAt(0)) == ARABIC;
        return (arabic ? RIGHT_TO_LEFT_ISOLATE : LEFT_TO_RIGHT_ISOLATE) + text + POP;
    }

    /** A whole number with its thousands apart, such as {@code 1.234}. */
    public String number(long value) {
        var text = number(BigDecimal.valueOf(value).abs(), marks());
        return value < 0 ? "-" + text : text;
    }

    /** The day in words, such as {@code 3 October 2026} or {@code 3 de octubre de 2026}. */
    public String date(LocalDate date) {
        var month = Months.name(language, date.getMonth());
        var day = date.getDayOfMonth();
        var year = date.getYear();
        return switch (language) {
            case EN, HI -> day + " " + month + " " + year;
            case AR -> isolate(day + " " + month + " " + year);
            case DE -> day + ". " + month + " " + year;
            case FR -> (day == 1 ? "1er" : day) + " " + month + " " + year;
            case ES, PT -> day + " de " + month + " de " + year;
        };
    }

    /** The time of day, such as {@code 09:30}. */
    public String time(LocalTime time) {
        return TIME.format(time);
    }

    /** The weekday's name within a sentence, such as {@code lunes}. */
    public String weekday(LocalDate date) {
        return Weekdays.name(language, date.getDayOfWeek());
    }

    /** The day it was then where the store is. */
    public String date(Instant instant, ZoneId zone) {
        return date(LocalDate.ofInstant(instant, zone));
    }

    /**
     * Foreign text made safe inside a right-to-left sentence: a Latin title or a code would
     * otherwise pull the punctuation around it to the wrong side. Other languages need nothing.
     */
    public String isolate(String text) {
        if (language != Language.AR
                || text.isEmpty()
                || text.charAt(0) == LEFT_TO_RIGHT_ISOLATE
                || text.charAt(0) == RIGHT_TO_LEFT_ISOLATE
                || text.charAt(0) == ISOLATE
                || text.indexOf('\n') >= 0
                || text.startsWith("http")) {
            return text; // isolated already; several lines of ours; a link a phone must recognise
        }
        return ISOLATE + text + POP;
    }

    /** How an amount's digits are set apart. */
    private record Marks(char decimal, String group, boolean lakhs, int groupFrom) {

        Marks(char decimal, String group) {
            this(decimal, group, false, 4);
        }
    }

    private Marks marks() {
        return marks(language == Language.AR || language == Language.EN ? "USD" : "EUR");
    }

    private Marks marks(String currency) {
        return switch (language) {
            case EN -> new Marks('.', ",", currency.equals("INR"), 4);
            case HI -> new Marks('.', ",", true, 4);
            case DE -> currency.equals("CHF") ? new Marks('.', "’") : new Marks(',', ".");
            case FR -> new Marks(currency.equals("CHF") ? '.' : ',', "" + NARROW_NBSP);
            case PT -> new Marks(',', ".");
            case ES ->
                    POINT_IN_SPANISH.contains(currency)
                            ? new Marks('.', ",")
                            : new Marks(',', ".", false, currency.equals("EUR") ? 5 : 4);
            case AR ->
                    COMMA_IN_ARABIC.contains(currency) ? new Marks(',', ".") : new Marks('.', ",");
        };
    }

    private static String number(BigDecimal amount, Marks marks) {
        var plain = amount.toPlainString();
        var point = plain.indexOf('.');
        var whole = point < 0 ? plain : plain.substring(0, point);
        var grouped = whole.length() < marks.groupFrom() ? whole : grouped(whole, marks);
        return point < 0 ? grouped : grouped + marks.decimal() + plain.substring(point + 1);
    }

    private static String grouped(String whole, Marks marks) {
        var text = new StringBuilder(whole);
        for (var at = whole.length() - 3; at > 0; at -= marks.lakhs() ? 2 : 3) {
            text.insert(at, marks.group());
        }
        return text.toString();
    }

    private static int digits(Money money) {
        var whole = money.amount().stripTrailingZeros().scale() <= 0;
        if (whole && SELDOM_DECIMALS.contains(money.currency())) {
            return 0;
        }
        try {
            return Math.max(0, Currency.getInstance(money.currency()).getDefaultFractionDigits());
        } catch (IllegalArgumentException unknown) {
            return 2;
        }
    }
}
