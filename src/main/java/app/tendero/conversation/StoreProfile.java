package app.tendero.conversation;

import app.tendero.kernel.ChatRules;
import app.tendero.kernel.Country;
import app.tendero.kernel.Language;
import app.tendero.kernel.Market;
import app.tendero.kernel.Markets;
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
 * @param markets where other money than {@code currency} is asked
 * @param home the country of this shopper's number, where it can be told
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
        ChatRules chat,
        Markets markets,
        Optional<Country> home) {

    public StoreProfile {
        if (languages.isEmpty()) {
            throw new IllegalArgumentException("a store has at least one language");
        }
        welcome = Map.copyOf(welcome);
        languages = List.copyOf(languages);
        wording = Map.copyOf(wording);
    }

    /** A store with one price for everybody. */
    public StoreProfile(
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
        this(
                name,
                welcome,
                languages,
                currency,
                timezone,
                maxQuantity,
                cartLife,
                wording,
                contact,
                chat,
                Markets.ONE,
                Optional.empty());
    }

    /** Where this shopper buys: as they chose, else by their number; empty for the usual prices. */
    public Optional<Market> market(Conversation conversation) {
        return conversation.country().or(() -> home).flatMap(markets::of);
    }
}
