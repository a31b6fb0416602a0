package app.tendero.store;

import app.tendero.kernel.Language;
import app.tendero.kernel.PhoneNumberId;
import app.tendero.kernel.ShopDomain;
import app.tendero.kernel.WabaId;
import app.tendero.platform.Secret;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What somebody wants a store to be, each field checked by itself. What is empty stays as it is, or
 * takes its default in a new store.
 *
 * @param clear secrets to forget, by field name
 * @param numbers the whole list: numbers that are not in it are given up
 * @param ignored fields of the body that mean nothing to us
 */
record StoreDraft(
        Optional<ShopDomain> domain,
        Optional<String> name,
        Optional<Boolean> privateApp,
        Optional<Boolean> enabled,
        Optional<Secret> accessToken,
        Optional<Secret> storefrontToken,
        Optional<String> apiKey,
        Optional<Secret> apiSecret,
        Set<String> clear,
        Optional<List<NumberDraft>> numbers,
        SettingsDraft settings,
        List<String> ignored) {

    /** A wish that changes nothing. */
    static StoreDraft empty() {
        return ofSettings(SettingsDraft.empty(), List.of());
    }

    /** What is named, by its name in a body; of secrets the name alone. */
    List<String> named() {
        var all = new LinkedHashMap<String, Boolean>();
        all.put("name", name.isPresent());
        all.put("private_app", privateApp.isPresent());
        all.put("enabled", enabled.isPresent());
        all.put("access_token", accessToken.isPresent() || clear.contains("access_token"));
        all.put(
                "storefront_token",
                storefrontToken.isPresent() || clear.contains("storefront_token"));
        all.put("api_key", apiKey.isPresent() || clear.contains("api_key"));
        all.put("api_secret", apiSecret.isPresent() || clear.contains("api_secret"));
        all.put("whatsapp", numbers.isPresent());
        all.values().removeIf(present -> !present);
        return Stream.concat(all.keySet().stream(), settings.named().stream()).toList();
    }

    /** Whether nothing but settings and numbers is named: what a manager may change. */
    boolean changesSettingsAndNumbersAlone() {
        return named().size() == settings.named().size() + (numbers.isPresent() ? 1 : 0);
    }

    /** Which of these numbers the wish would give up. */
    List<PhoneNumberId> givesUp(List<WhatsAppNumber> known) {
        var kept = numbers.orElse(List.of()).stream().map(NumberDraft::id).toList();
        return numbers.isEmpty()
                ? List.of()
                : known.stream()
                        .map(WhatsAppNumber::id)
                        .filter(number -> !kept.contains(number))
                        .toList();
    }

    /** A wish about the settings alone. */
    static StoreDraft ofSettings(SettingsDraft settings, List<String> ignored) {
        return new StoreDraft(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Optional.empty(),
                settings,
                ignored);
    }

    /** The same with another list of numbers. */
    StoreDraft withNumbers(Optional<List<NumberDraft>> all) {
        return new StoreDraft(
                domain,
                name,
                privateApp,
                enabled,
                accessToken,
                storefrontToken,
                apiKey,
                apiSecret,
                clear,
                all,
                settings,
                ignored);
    }

    /**
     * One number of the list.
     *
     * @param path where it stands in the body, {@code whatsapp[0].}, to name its errors
     */
    record NumberDraft(
            String path,
            PhoneNumberId id,
            Optional<WabaId> waba,
            Optional<Secret> token,
            Optional<Secret> appSecret,
            Optional<Secret> verifyToken,
            Set<String> clear,
            Optional<String> displayPhoneNumber,
            Optional<Integer> messagesPerSecond) {}

    /**
     * The merchant's choices.
     *
     * @param welcomeText a welcome without a language: it is in the store's own
     * @param contact an empty text takes it away
     * @param version what the change was made on; where that is not the latest, nothing changes
     */
    record SettingsDraft(
            Optional<String> welcomeText,
            Optional<Map<Language, String>> welcome,
            Optional<List<Language>> languages,
            Optional<String> currency,
            Optional<ZoneId> timezone,
            Optional<Integer> maxQuantity,
            Optional<Integer> cartLifeDays,
            Optional<CheckoutMode> checkout,
            Optional<Map<Language, Map<String, String>>> wording,
            Optional<String> contact,
            ChatDraft chat,
            Optional<Integer> version) {

        static SettingsDraft empty() {
            return new SettingsDraft(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    ChatDraft.EMPTY,
                    Optional.empty());
        }

        /** The same with a welcome in the store's own language. */
        SettingsDraft withWelcome(String text) {
            return new SettingsDraft(
                    Optional.of(text),
                    welcome,
                    languages,
                    currency,
                    timezone,
                    maxQuantity,
                    cartLifeDays,
                    checkout,
                    wording,
                    contact,
                    chat,
                    version);
        }

        /** The settings that are named, by their names in a body. */
        List<String> named() {
            var all = new LinkedHashMap<String, Boolean>();
            all.put("welcome_message", welcomeText.isPresent() || welcome.isPresent());
            all.put("languages", languages.isPresent());
            all.put("currency", currency.isPresent());
            all.put("timezone", timezone.isPresent());
            all.put("max_quantity", maxQuantity.isPresent());
            all.put("cart_life_days", cartLifeDays.isPresent());
            all.put("checkout", checkout.isPresent());
            all.put("wording", wording.isPresent());
            all.put("contact", contact.isPresent());
            all.put("hours", chat.hours().isPresent());
            all.put("closed_message", chat.closedText().isPresent() || chat.closed().isPresent());
            all.put("collections", chat.collections().isPresent());
            all.put("sold_out", chat.hidesSoldOut().isPresent());
            all.put("person_hours", chat.personHours().isPresent());
            all.put("language_model", chat.asksModel().isPresent());
            all.put("language_model_calls", chat.modelCalls().isPresent());
            all.values().removeIf(present -> !present);
            return List.copyOf(all.keySet());
        }

        /** Whether any setting is named. */
        boolean changes() {
            return !named().isEmpty();
        }
    }
}
