package app.tendero.whatsapp;

import app.tendero.platform.Secret;
import java.util.List;
import java.util.Optional;

/** This deployment's own app at Meta. */
record MetaApp(String id, Secret secret) {

    /** Empty when the deployment has none, or does not say its secret. */
    static Optional<MetaApp> of(WhatsAppConfig config) {
        var id = config.appId().map(String::strip).filter(text -> !text.isEmpty());
        var secret =
                config.appSecret().orElse(List.of()).stream()
                        .map(String::strip)
                        .filter(text -> !text.isEmpty())
                        .findFirst();
        return id.isPresent() && secret.isPresent()
                ? Optional.of(new MetaApp(id.get(), new Secret(secret.get())))
                : Optional.empty();
    }

    /** The app speaks for itself. */
    Secret token() {
        return new Secret(id + "|" + secret.reveal());
    }
}
