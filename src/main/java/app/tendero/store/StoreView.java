package app.tendero.store;

import app.tendero.kernel.ChatRules;
import app.tendero.kernel.CollectionId;
import app.tendero.kernel.Language;
import app.tendero.kernel.OpeningHours;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A store as our JSON doors show it: of a secret only whether there is one.
 *
 * @param ignored fields of the request that mean nothing to us; left out when there are none
 */
@RegisterForReflection
record StoreView(
        @JsonUnwrapped Shop shop,
        List<Number> whatsapp,
        Settings settings,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> ignored) {

    StoreView withOfflineToken(String state) {
        return new StoreView(shop.withOfflineToken(state), whatsapp, settings, ignored);
    }

    /**
     * The store itself.
     *
     * @param installedAt when the app was installed from Shopify; absent for a custom app
     * @param offlineToken how the token of an installed store is; absent where none is kept
     */
    @RegisterForReflection
    record Shop(
            long id,
            @JsonProperty("store_domain") String domain,
            String handle,
            String name,
            @JsonProperty("private_app") boolean privateApp,
            boolean enabled,
            @JsonProperty("access_token_set") boolean accessTokenSet,
            @JsonProperty("storefront_token_set") boolean storefrontTokenSet,
            @JsonProperty("api_key") Optional<String> apiKey,
            @JsonProperty("api_secret_set") boolean apiSecretSet,
            @JsonProperty("installed_at") @JsonInclude(JsonInclude.Include.NON_EMPTY)
                    Optional<Instant> installedAt,
            @JsonProperty("uninstalled_at") @JsonInclude(JsonInclude.Include.NON_EMPTY)
                    Optional<Instant> uninstalledAt,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<List<String>> scopes,
            @JsonProperty("offline_token") @JsonInclude(JsonInclude.Include.NON_EMPTY)
                    Optional<String> offlineToken,
            @JsonProperty("created_at") Instant createdAt,
            @JsonProperty("updated_at") Instant updatedAt) {

        /**
         * @param state {@code live}, or {@code waits for the merchant}
         */
        Shop withOfflineToken(String state) {
            return new Shop(
                    id,
                    domain,
                    handle,
                    name,
                    privateApp,
                    enabled,
                    accessTokenSet,
                    storefrontTokenSet,
                    apiKey,
                    apiSecretSet,
                    installedAt,
                    uninstalledAt,
                    scopes,
                    Optional.of(state),
                    createdAt,
                    updatedAt);
        }
    }

    @RegisterForReflection
    record Number(
            @JsonProperty("phone_number_id") String phoneNumberId,
            @JsonProperty("waba_id") String wabaId,
            @JsonProperty("display_phone_number") String displayPhoneNumber,
            @JsonProperty("messages_per_second") int messagesPerSecond,
            boolean paused,
            @JsonProperty("token_set") boolean tokenSet,
            @JsonProperty("verify_token_set") boolean verifyTokenSet,
            @JsonProperty("app_secret_set") boolean appSecretSet) {}

    @RegisterForReflection
    record Settings(
            @JsonProperty("welcome_message") Map<String, String> welcome,
            List<String> languages,
            String currency,
            String timezone,
            @JsonProperty("max_quantity") int maxQuantity,
            @JsonProperty("cart_life_days") int cartLifeDays,
            String checkout,
            Map<String, Map<String, String>> wording,
            Optional<String> contact,
            Hours hours,
            @JsonProperty("closed_message") Map<String, String> closed,
            List<String> collections,
            @JsonProperty("sold_out") String soldOut,
            @JsonProperty("person_hours") int personHours,
            @JsonProperty("language_model") String languageModel,
            @JsonProperty("language_model_calls") int languageModelCalls,
            long version) {

        Settings(
                Map<Language, String> welcome,
                List<Language> languages,
                String currency,
                String timezone,
                int maxQuantity,
                int cartLifeDays,
                CheckoutMode checkout,
                Map<Language, Map<String, String>> wording,
                Optional<String> contact,
                ChatRules chat,
                long version) {
            this(
                    byTag(welcome),
                    languages.stream().map(Language::tag).toList(),
                    currency,
                    timezone,
                    maxQuantity,
                    cartLifeDays,
                    checkout.name().toLowerCase(Locale.ROOT),
                    byTag(wording),
                    contact,
                    Hours.of(chat.hours()),
                    byTag(chat.closed()),
                    chat.collections().stream().map(CollectionId::toString).toList(),
                    chat.hidesSoldOut() ? "hidden" : "marked",
                    chat.personHours(),
                    chat.model().asks() ? "on" : "off",
                    chat.model().callsADay(),
                    version);
        }

        private static <T> Map<String, T> byTag(Map<Language, T> byLanguage) {
            var byTag = new TreeMap<String, T>();
            byLanguage.forEach((language, value) -> byTag.put(language.tag(), value));
            return byTag;
        }
    }

    /**
     * When a person can be reached, in the store's time.
     *
     * @param week the times of each weekday; a day that is not named is closed, and with no day
     *     named at all the store is open around the clock
     * @param holidays days on which it is closed
     * @param special days with times of their own
     */
    @RegisterForReflection
    record Hours(
            Map<String, List<Span>> week, List<String> holidays, Map<String, List<Span>> special) {

        static Hours of(OpeningHours hours) {
            var week = new LinkedHashMap<String, List<Span>>();
            hours.week()
                    .forEach(
                            (day, spans) ->
                                    week.put(
                                            day.name().toLowerCase(Locale.ROOT),
                                            spans.stream().map(Span::of).toList()));
            var special = new LinkedHashMap<String, List<Span>>();
            hours.special()
                    .forEach(
                            (day, spans) ->
                                    special.put(
                                            day.toString(), spans.stream().map(Span::of).toList()));
            return new Hours(
                    week, hours.holidays().stream().map(LocalDate::toString).toList(), special);
        }
    }

    /** From, counted in, to, not counted in; such as 09:00 and 24:00. */
    @RegisterForReflection
    record Span(String from, String to) {

        static Span of(OpeningHours.Span span) {
            return new Span(time(span.from()), time(span.to()));
        }

        private static String time(int minutes) {
            return String.format(Locale.ROOT, "%02d:%02d", minutes / 60, minutes % 60);
        }
    }
}
