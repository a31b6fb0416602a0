package app.tendero.store;

import app.tendero.kernel.Language;
import app.tendero.kernel.StoreId;
import app.tendero.store.StoreDraft.SettingsDraft;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
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
    }

    StoreId store() {
        return new StoreId(storeId);
    }

    void apply(SettingsDraft draft) {
        draft.languages().ifPresent(all -> languages = SettingsText.languages(all));
        draft.currency().ifPresent(code -> currency = code);
        draft.timezone().ifPresent(zone -> timezone = zone.getId());
        draft.maxQuantity().ifPresent(number -> maxQuantity = number);
        draft.cartLifeDays().ifPresent(days -> cartLifeDays = days);
        draft.checkout().ifPresent(mode -> checkout = mode.name());
        draft.wording().ifPresent(all -> wording = SettingsText.wording(all));
        draft.contact().ifPresent(text -> contact = text);
        draft.welcome().ifPresent(all -> welcome = SettingsText.welcome(all));
        draft.welcomeText().ifPresent(this::welcomeInOwnLanguage);
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
                Optional.ofNullable(contact));
    }

    private void welcomeInOwnLanguage(String text) {
        var own = SettingsText.languages(languages).getFirst();
        Map<Language, String> one = new EnumMap<>(Map.of(own, text));
        welcome = SettingsText.welcome(one);
    }
}
