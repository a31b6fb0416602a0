package app.tendero.store;

import app.tendero.kernel.Language;
import app.tendero.kernel.StoreId;
import app.tendero.platform.StoredJson;
import app.tendero.store.StoreDraft.SettingsDraft;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The row of a store's settings. */
@Entity
@Table(name = "store_settings")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class SettingsEntity {

    @Id private long storeId;
    private String welcome;
    private String languages;
    private String currency;
    private String timezone;
    private int maxQuantity;
    private int cartLifeDays;
    private String checkout;
    private String wording;
    private @Nullable String contact;
    private String chat;

    /** Changed apart from the rest, with a version of its own. */
    @Column(insertable = false, updatable = false)
    private @Nullable String menu;

    private long version;

    protected SettingsEntity() {}

    /** The settings of a store whose merchant chose nothing yet. */
    SettingsEntity(StoreId store) {
        storeId = store.value();
        welcome = "{}";
        languages = Language.EN.tag();
        currency = "USD";
        timezone = "UTC";
        maxQuantity = 100;
        cartLifeDays = 30;
        checkout = CheckoutMode.STOREFRONT_CART.name();
        wording = "{}";
        chat = "{}";
        version = 0;
    }

    StoreId store() {
        return new StoreId(storeId);
    }

    /** Whether a change was made on settings that somebody has changed since. */
    boolean newerThan(SettingsDraft draft) {
        return draft.version().isPresent() && draft.version().get() != version;
    }

    long version() {
        return version;
    }

    void apply(SettingsDraft draft) {
        if (draft.changes() || version == 0) {
            version++;
        }
        draft.languages().ifPresent(all -> languages = SettingsText.languages(all));
        draft.currency().ifPresent(code -> currency = code);
        draft.timezone().ifPresent(zone -> timezone = zone.getId());
        draft.maxQuantity().ifPresent(number -> maxQuantity = number);
        draft.cartLifeDays().ifPresent(days -> cartLifeDays = days);
        draft.checkout().ifPresent(mode -> checkout = mode.name());
        draft.wording().ifPresent(all -> wording = SettingsText.wording(all));
        draft.contact().ifPresent(text -> contact = text.isEmpty() ? null : text);
        draft.welcome().ifPresent(all -> welcome = SettingsText.welcome(all));
        draft.welcomeText().ifPresent(this::welcomeInOwnLanguage);
        chat = ChatText.write(draft.chat().on(ChatText.read(chat, menu), ownLanguage()));
    }

    /** A new store speaks of money and time as its shop does. */
    void describe(Installations.Facts facts) {
        facts.currency().ifPresent(code -> currency = code);
        facts.timezone().ifPresent(zone -> timezone = zone.getId());
    }

    StoreView.Settings view() {
        return new StoreView.Settings(
                SettingsText.welcome(welcome),
                SettingsText.languages(languages),
                currency,
                timezone,
                maxQuantity,
                cartLifeDays,
                CheckoutMode.valueOf(checkout),
                SettingsText.wording(wording),
                Optional.ofNullable(contact),
                ChatText.read(chat, menu),
                version);
    }

    /** The settings as the rest of the service sees them. */
    StoreSettings settings() {
        return new StoreSettings(
                SettingsText.welcome(welcome),
                SettingsText.languages(languages),
                currency,
                ZoneId.of(timezone),
                maxQuantity,
                Duration.ofDays(cartLifeDays),
                CheckoutMode.valueOf(checkout),
                SettingsText.wording(wording),
                Optional.ofNullable(contact),
                ChatText.read(chat, menu));
    }

    /** All of it but the menu and the version, to be brought back with {@link #restore}. */
    String columns() {
        return StoredJson.object()
                .put("welcome", welcome)
                .put("languages", languages)
                .put("currency", currency)
                .put("timezone", timezone)
                .put("max_quantity", maxQuantity)
                .put("cart_life_days", cartLifeDays)
                .put("checkout", checkout)
                .put("wording", wording)
                .put("contact", contact)
                .put("chat", chat)
                .toString();
    }

    /** Becomes what it once was, as a new version. */
    void restore(String columns) {
        var past = StoredJson.parse(columns);
        welcome = StoredJson.text(past, "welcome");
        languages = StoredJson.text(past, "languages");
        currency = StoredJson.text(past, "currency");
        timezone = StoredJson.text(past, "timezone");
        maxQuantity = StoredJson.number(past, "max_quantity");
        cartLifeDays = StoredJson.number(past, "cart_life_days");
        checkout = StoredJson.text(past, "checkout");
        wording = StoredJson.text(past, "wording");
        contact = StoredJson.optionalText(past, "contact").orElse(null);
        chat = StoredJson.text(past, "chat");
        version++;
    }

    private Language ownLanguage() {
        return SettingsText.languages(languages).getFirst();
    }

    private void welcomeInOwnLanguage(String text) {
        Map<Language, String> one = new EnumMap<>(Map.of(ownLanguage(), text));
        welcome = SettingsText.welcome(one);
    }
}
