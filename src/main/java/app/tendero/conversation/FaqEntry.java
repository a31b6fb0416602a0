package app.tendero.conversation;

import app.tendero.kernel.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A question that shoppers ask again and again, and what the merchant answers.
 *
 * @param key names it for ever: a button of last year still opens it
 * @param question by language; never empty
 * @param answer by language, for at least one language of the question
 * @param synonyms other ways to ask it
 */
public record FaqEntry(
        String key,
        Map<Language, String> question,
        Map<Language, String> answer,
        Map<Language, List<String>> synonyms) {

    public FaqEntry {
        question = Map.copyOf(question);
        answer = Map.copyOf(answer);
        synonyms = Map.copyOf(synonyms);
    }

    /** The question in the first of these languages that has one, else in any. */
    public String question(List<Language> languages) {
        return first(question, languages);
    }

    /** The answer in the first of these languages that has one, else in any. */
    public String answer(List<Language> languages) {
        return first(answer, languages);
    }

    private static String first(Map<Language, String> texts, List<Language> languages) {
        return languages.stream()
                .flatMap(language -> Optional.ofNullable(texts.get(language)).stream())
                .findFirst()
                .or(
                        () ->
                                texts.entrySet().stream()
                                        .min(Map.Entry.comparingByKey())
                                        .map(Map.Entry::getValue))
                .orElse("");
    }
}
