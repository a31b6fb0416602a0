package app.tendero.kernel;

import java.util.Locale;
import java.util.Optional;

/** The languages a shopper can be answered in. */
public enum Language {
    EN,
    ES,
    PT,
    FR,
    DE,
    HI,
    AR;

    /** BCP 47 tag, also the code in {@code lang:{code}} and in a store's settings. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The language of a tag such as {@code pt}, {@code pt-BR} or {@code pt_BR}. Never throws. */
    public static Optional<Language> parse(String tag) {
        var base = tag.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        for (var language : values()) {
            if (language.tag().equals(base)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
