package app.tendero.turn;

import app.tendero.conversation.StoreProfile;
import app.tendero.kernel.CallingCodes;
import app.tendero.kernel.Country;
import app.tendero.kernel.Markets;
import app.tendero.outbox.EffectOrder.Recipient;
import app.tendero.store.Store;
import app.tendero.store.StoreSettings;
import java.util.Optional;

/** Shows the core a store as it must see it. */
final class Profiles {

    private Profiles() {}

    /** For nobody in particular: at the store's own prices. */
    static StoreProfile of(String name, StoreSettings settings) {
        return of(name, settings, Markets.ONE, Optional.empty());
    }

    /** For a shopper who is known by these keys. */
    static StoreProfile of(Store store, Recipient shopper) {
        var home =
                store.markets().isOne()
                        ? Optional.<Country>empty()
                        : shopper.phone()
                                .flatMap(CallingCodes::countryOf)
                                .or(() -> shopper.bsuid().flatMap(CallingCodes::countryOf));
        return of(store.name(), store.settings(), store.markets(), home);
    }

    private static StoreProfile of(
            String name, StoreSettings settings, Markets markets, Optional<Country> home) {
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
                settings.chat(),
                markets,
                home);
    }
}
