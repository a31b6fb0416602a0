package app.tendero.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import app.tendero.kernel.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LanguageGuessTest {

    @ParameterizedTest
    @MethodSource("sentences")
    void a_language_is_recognised_or_nothing_is_said(String sentence, Optional<Language> language) {
        assertThat(LanguageGuess.of(sentence)).isEqualTo(language);
    }

    @Test
    void every_language_is_tried_with_at_least_twenty_sentences() {
        var sentences =
                sentences().collect(Collectors.groupingBy(a -> a.get()[1], Collectors.counting()));

        assertThat(sentences).hasSize(Language.values().length + 1);
        assertThat(sentences.values()).allMatch(count -> count >= 20);
    }

    @Test
    void the_longest_and_strangest_texts_are_looked_at_without_harm() {
        assertThat(LanguageGuess.of("hola ".repeat(100_000))).contains(Language.ES);
        assertThat(LanguageGuess.of("\u0000\uD800" + "a".repeat(100_000))).isEmpty();
    }

    static Stream<Arguments> sentences() {
        return lines().filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" \\| ?", 2))
                .map(parts -> arguments(parts[1], Language.parse(parts[0])));
    }

    private static Stream<String> lines() {
        var file = LanguageGuessTest.class.getResourceAsStream("/wording/language-guess.txt");
        try (var stream = Objects.requireNonNull(file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
