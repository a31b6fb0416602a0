package app.tendero.store;

import app.tendero.kernel.Language;
import app.tendero.platform.http.JsonFields;
import app.tendero.store.StoreDraft.SettingsDraft;
import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Currency;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads the settings of a store from a body. */
@Singleton
class SettingsBody {

    /** What Meta lets a message's body hold, in code points. */
    private static final int LONGEST_TEXT = 1024;

    private static final String LANGUAGES = "en, es, pt, fr, de, hi, ar";

    private final List<WordingRules> rules;

    SettingsBody(@All List<WordingRules> rules) {
        this.rules = rules;
    }

    SettingsDraft read(JsonFields fields) {
        var oneWelcome = fields.isText("welcome_message");
        var draft =
                new SettingsDraft(
                        oneWelcome
                                ? fields.text("welcome_message", LONGEST_TEXT)
                                : Optional.empty(),
                        oneWelcome
                                ? Optional.empty()
                                : texts(fields, "welcome_message", LONGEST_TEXT),
                        languages(fields),
                        fields.parsed("currency", 3, SettingsBody::currency, "an ISO 4217 code"),
                        fields.parsed("timezone", 64, SettingsBody::zone, "like Europe/Paris"),
                        fields.whole("max_quantity", 1, 1000),
                        fields.whole("cart_life_days", 1, 365),
                        fields.parsed(
                                "checkout",
                                20,
                                SettingsBody::checkout,
                                "storefront_cart, permalink or draft_order"),
                        fields.object("wording").map(this::wording),
                        contact(fields),
                        ChatBody.read(fields),
                        fields.whole("version", 0, Integer.MAX_VALUE));
        fields.noteRest();
        return draft;
    }

    /** An empty text takes the contact away. */
    private static Optional<String> contact(JsonFields fields) {
        var text = fields.text("contact", 200);
        return text.isEmpty() && fields.isText("contact") ? Optional.of("") : text;
    }

    /** A text for each language. */
    static Optional<Map<Language, String>> texts(JsonFields fields, String name, int most) {
        return fields.object(name)
                .map(
                        byTag -> {
                            var texts = new EnumMap<Language, String>(Language.class);
                            for (var tag : byTag.names()) {
                                var text = byTag.text(tag, most);
                                language(byTag, tag)
                                        .ifPresent(l -> text.ifPresent(t -> texts.put(l, t)));
                            }
                            return texts;
                        });
    }

    private Map<Language, Map<String, String>> wording(JsonFields byTag) {
        var all = new EnumMap<Language, Map<String, String>>(Language.class);
        for (var tag : byTag.names()) {
            var texts = byTag.object(tag);
            language(byTag, tag).ifPresent(l -> texts.ifPresent(t -> all.put(l, wordingOf(l, t))));
        }
        return all;
    }

    private Map<String, String> wordingOf(Language language, JsonFields byKey) {
        var texts = new TreeMap<String, String>();
        for (var key : byKey.names()) {
            byKey.text(key, LONGEST_TEXT)
                    .ifPresent(
                            text -> {
                                complaint(language, key, text)
                                        .ifPresent(why -> byKey.wrong(key, why));
                                texts.put(key, text);
                            });
        }
        return texts;
    }

    private Optional<String> complaint(Language language, String key, String text) {
        return rules.stream()
                .flatMap(rule -> rule.complaint(language, key, text).stream())
                .findFirst();
    }

    private static Optional<Language> language(JsonFields fields, String tag) {
        var language = Language.parse(tag);
        if (language.isEmpty()) {
            fields.wrong(tag, "not one of " + LANGUAGES);
        }
        return language;
    }

    private static Optional<List<Language>> languages(JsonFields fields) {
        var tags = fields.texts("languages", 20, 35);
        if (tags.isEmpty()) {
            return Optional.empty();
        }
        var languages = new LinkedHashSet<Language>();
        for (var tag : tags.get()) {
            Language.parse(tag).ifPresent(languages::add);
            if (Language.parse(tag).isEmpty()) {
                fields.wrong("languages", "only " + LANGUAGES);
            }
        }
        if (languages.isEmpty()) {
            fields.wrong("languages", "at least one of " + LANGUAGES);
        }
        return Optional.of(List.copyOf(languages));
    }

    private static Optional<String> currency(String code) {
        try {
            return Optional.of(
                    Currency.getInstance(code.toUpperCase(Locale.ROOT)).getCurrencyCode());
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    private static Optional<ZoneId> zone(String id) {
        try {
            return Optional.of(ZoneId.of(id));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }

    private static Optional<CheckoutMode> checkout(String name) {
        for (var mode : CheckoutMode.values()) {
            if (mode.name().equalsIgnoreCase(name)) {
                return Optional.of(mode);
            }
        }
        return Optional.empty();
    }
}
