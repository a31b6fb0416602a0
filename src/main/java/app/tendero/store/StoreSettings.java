package app.tendero.store;

import app.tendero.kernel.ChatRules;
import app.tendero.kernel.Language;
import app.tendero.kernel.MenuTree;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a merchant chose; every part has a default, so a store needs to send none.
 *
 * @param welcome the merchant's own welcome text, by language
 * @param languages offered to shoppers, the store's own first; never empty
 * @param currency ISO 4217 code
 * @param maxQuantity most of one variant in a cart, 1 to 1000
 * @param cartLife how long an untouched cart is kept
 * @param wording the merchant's own texts, by language and key
 * @param contact where a shopper reaches a person, as the merchant wrote it
 * @param chat how the merchant arranged the menu, the hours and the shelves
 */
public record StoreSettings(
        Map<Language, String> welcome,
        List<Language> languages,
        String currency,
        ZoneId timezone,
        int maxQuantity,
        Duration cartLife,
        CheckoutMode checkout,
        Map<Language, Map<String, String>> wording,
        Optional<String> contact,
        ChatRules chat) {

    public StoreSettings {
        if (languages.isEmpty()) {
            throw new IllegalArgumentException("a store has at least one language");
        }
        welcome = Map.copyOf(welcome);
        languages = List.copyOf(languages);
        wording = Map.copyOf(wording);
    }

    /** Settings of a chat as it comes. */
    public StoreSettings(
            Map<Language, String> welcome,
            List<Language> languages,
            String currency,
            ZoneId timezone,
            int maxQuantity,
            Duration cartLife,
            CheckoutMode checkout,
            Map<Language, Map<String, String>> wording,
            Optional<String> contact) {
        this(
                welcome,
                languages,
                currency,
                timezone,
                maxQuantity,
                cartLife,
                checkout,
                wording,
                contact,
                ChatRules.USUAL);
    }

    /** The same with another menu, such as one that somebody is still writing. */
    public StoreSettings withMenu(MenuTree menu) {
        return new StoreSettings(
                welcome,
                languages,
                currency,
                timezone,
                maxQuantity,
                cartLife,
                checkout,
                wording,
                contact,
                chat.withMenu(menu));
    }
}
