package app.tendero.conversation;

import app.tendero.kernel.ChatRules;
import app.tendero.kernel.Language;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The store as the core sees it in every turn.
 *
 * @param name how the shop calls itself to shoppers
 * @param welcome the merchant's own welcome text by language, where they wrote one
 * @param languages offered to shoppers, the store's own first; never empty
 * @param currency ISO 4217 code prices are shown in
 * @param maxQuantity most of one variant in a cart
 * @param cartLife how long an untouched cart is kept
 * @param wording the merchant's own texts by language and key
 * @param contact where a shopper reaches a person
 * @param chat how the merchant arranged the menu, the hours and the shelves
 */
public record StoreProfile(
        String name,
        Map<Language, String> welcome,
        List<Language> languages,
        String currency,
        ZoneId timezone,
        int maxQuantity,
        Duration cartLife,
        Map<Language, Map<String, String>> wording,
        Optional<String> contact,
        ChatRules chat) {

    public StoreProfile {
        if (languages.isEmpty()) {
            throw new IllegalArgumentException("a store has at least one language");
        }
        welcome = Map.copyOf(welcome);
        languages = List.copyOf(languages);
        wording = Map.copyOf(wording);
    }
}
