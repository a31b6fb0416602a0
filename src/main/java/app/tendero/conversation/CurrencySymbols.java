package app.tendero.conversation;

import app.tendero.kernel.Language;
import java.util.Map;
import java.util.Set;

/**
 * The sign of a currency and where a language puts it. A dollar says whose dollar it is, except
 * where nobody could mean another; currencies without a sign of their own show their code.
 */
final class CurrencySymbols {

    enum Place {
        BEFORE,
        BEFORE_WITH_SPACE,
        AFTER
    }

    record Symbol(String text, Place place) {}

    private static final Map<String, String> SIGNS =
            Map.ofEntries(
                    Map.entry("EUR", "€"),
                    Map.entry("GBP", "£"),
                    Map.entry("USD", "$"),
                    Map.entry("JPY", "¥"),
                    Map.entry("CNY", "CN¥"),
                    Map.entry("INR", "₹"),
                    Map.entry("KRW", "₩"),
                    Map.entry("VND", "₫"),
                    Map.entry("ILS", "₪"),
                    Map.entry("NGN", "₦"),
                    Map.entry("PHP", "₱"),
                    Map.entry("UAH", "₴"),
                    Map.entry("KZT", "₸"),
                    Map.entry("GHS", "GH₵"),
                    Map.entry("CRC", "₡"),
                    Map.entry("PYG", "₲"),
                    Map.entry("BRL", "R$"),
                    Map.entry("CAD", "CA$"),
                    Map.entry("AUD", "A$"),
                    Map.entry("NZD", "NZ$"),
                    Map.entry("HKD", "HK$"),
                    Map.entry("SGD", "S$"),
                    Map.entry("TWD", "NT$"),
                    Map.entry("MXN", "MX$"));

    private static final Map<String, String> SPANISH =
            Map.ofEntries(
                    Map.entry("MXN", "$"),
                    Map.entry("ARS", "$"),
                    Map.entry("CLP", "$"),
                    Map.entry("COP", "$"),
                    Map.entry("UYU", "$"),
                    Map.entry("USD", "US$"),
                    Map.entry("PEN", "S/"),
                    Map.entry("BOB", "Bs"),
                    Map.entry("VES", "Bs."),
                    Map.entry("DOP", "RD$"),
                    Map.entry("GTQ", "Q"),
                    Map.entry("HNL", "L"),
                    Map.entry("NIO", "C$"),
                    Map.entry("PAB", "B/."),
                    Map.entry("CUP", "$"));

    /** Those in Spanish that stand a little apart from the number. */
    private static final Set<String> SPACED_IN_SPANISH =
            Set.of("ARS", "COP", "UYU", "PEN", "BOB", "VES", "PYG");

    private static final Map<String, String> ARABIC =
            Map.ofEntries(
                    Map.entry("SAR", "ر.س"),
                    Map.entry("AED", "د.إ"),
                    Map.entry("EGP", "ج.م"),
                    Map.entry("KWD", "د.ك"),
                    Map.entry("QAR", "ر.ق"),
                    Map.entry("BHD", "د.ب"),
                    Map.entry("OMR", "ر.ع"),
                    Map.entry("JOD", "د.أ"),
                    Map.entry("IQD", "د.ع"),
                    Map.entry("LBP", "ل.ل"),
                    Map.entry("SYP", "ل.س"),
                    Map.entry("YER", "ر.ي"),
                    Map.entry("SDG", "ج.س"),
                    Map.entry("LYD", "د.ل"),
                    Map.entry("TND", "د.ت"),
                    Map.entry("DZD", "د.ج"),
                    Map.entry("MAD", "د.م"),
                    Map.entry("MRU", "أ.م"));

    private CurrencySymbols() {}

    static Symbol of(Language language, String currency) {
        return switch (language) {
            case EN, HI -> before(SIGNS.getOrDefault(currency, currency));
            case ES -> spanish(currency);
            case PT -> portuguese(currency);
            case FR -> new Symbol(french(currency), Place.AFTER);
            case DE -> german(currency);
            case AR -> new Symbol(arabic(currency), Place.AFTER);
        };
    }

    /** A sign touches its number, a code does not: €25.00 but CHF 25.00. */
    private static Symbol before(String text) {
        var letters = Character.isLetter(text.codePointBefore(text.length()));
        return new Symbol(text, letters ? Place.BEFORE_WITH_SPACE : Place.BEFORE);
    }

    private static Symbol spanish(String currency) {
        var local = SPANISH.get(currency);
        if (local == null && !currency.equals("CRC") && !currency.equals("PYG")) {
            return new Symbol(SIGNS.getOrDefault(currency, currency), Place.AFTER);
        }
        var text = local != null ? local : SIGNS.getOrDefault(currency, currency);
        var spaced = SPACED_IN_SPANISH.contains(currency);
        return new Symbol(text, spaced ? Place.BEFORE_WITH_SPACE : Place.BEFORE);
    }

    private static Symbol portuguese(String currency) {
        return switch (currency) {
            case "EUR" -> new Symbol("€", Place.AFTER);
            case "USD" -> new Symbol("US$", Place.BEFORE_WITH_SPACE);
            default -> new Symbol(SIGNS.getOrDefault(currency, currency), Place.BEFORE_WITH_SPACE);
        };
    }

    private static String french(String currency) {
        return switch (currency) {
            case "USD" -> "$US";
            case "CAD" -> "$CA";
            case "XOF", "XAF" -> "F CFA";
            case "XPF" -> "F CFP";
            default -> SIGNS.getOrDefault(currency, currency);
        };
    }

    private static Symbol german(String currency) {
        return currency.equals("CHF")
                ? new Symbol("CHF", Place.BEFORE_WITH_SPACE)
                : new Symbol(SIGNS.getOrDefault(currency, currency), Place.AFTER);
    }

    private static String arabic(String currency) {
        var local = ARABIC.get(currency);
        if (local != null) {
            return local;
        }
        return currency.equals("USD") ? "US$" : SIGNS.getOrDefault(currency, currency);
    }
}
