package app.tendero.turn;

import app.tendero.conversation.StoreProfile;
import app.tendero.store.StoreSettings;

/** Shows the core a store as it must see it. */
final class Profiles {

    private Profiles() {}

    static StoreProfile of(String name, StoreSettings settings) {
        return new StoreProfile(
                name,
                settings.welcome(),
                settings.languages(),
                settings.currency(),
                settings.timezone(),
                settings.maxQuantity(),
                settings.cartLife(),
                settings.wording(),
                settings.contact(),
                settings.chat());
    }
}
