package app.tendero.store;

import app.tendero.kernel.ChatRules;
import app.tendero.kernel.CollectionId;
import app.tendero.kernel.Language;
import app.tendero.kernel.ModelRules;
import app.tendero.kernel.OpeningHours;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How somebody wants a chat to be arranged. What is empty stays as it is.
 *
 * @param closedText what to say when closed, without a language: it is in the store's own
 */
record ChatDraft(
        Optional<OpeningHours> hours,
        Optional<String> closedText,
        Optional<Map<Language, String>> closed,
        Optional<List<CollectionId>> collections,
        Optional<Boolean> hidesSoldOut,
        Optional<Integer> personHours,
        Optional<Boolean> asksModel,
        Optional<Integer> modelCalls) {

    static final ChatDraft EMPTY =
            new ChatDraft(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());

    /**
     * The rules as they are afterwards.
     *
     * @param own the store's own language
     */
    ChatRules on(ChatRules before, Language own) {
        return new ChatRules(
                before.menu(),
                hours.orElse(before.hours()),
                closedText
                        .<Map<Language, String>>map(text -> Map.of(own, text))
                        .or(() -> closed)
                        .orElse(before.closed()),
                collections.orElse(before.collections()),
                hidesSoldOut.orElse(before.hidesSoldOut()),
                personHours.orElse(before.personHours()),
                new ModelRules(
                        asksModel.orElse(before.model().asks()),
                        modelCalls.orElse(before.model().callsADay())));
    }
}
