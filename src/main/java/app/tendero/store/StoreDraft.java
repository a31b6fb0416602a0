package app.tendero.store;

import app.tendero.kernel.Language;
import app.tendero.kernel.PhoneNumberId;
import app.tendero.kernel.ShopDomain;
import app.tendero.kernel.WabaId;
import app.tendero.platform.Secret;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
                SettingsDraft.empty(),
                List.of());
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
            Optional<String> contact) {

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
                    Optional.empty());
        }
    }
}
