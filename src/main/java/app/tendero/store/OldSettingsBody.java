package app.tendero.store;

import app.tendero.kernel.PhoneNumberId;
import app.tendero.kernel.ShopDomain;
import app.tendero.kernel.WabaId;
import app.tendero.platform.FieldError;
import app.tendero.platform.Secret;
import app.tendero.platform.http.JsonFields;
import app.tendero.store.StoreDraft.NumberDraft;
import app.tendero.store.StoreDraft.SettingsDraft;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Settings as clients of earlier days send them: one number, and each form with its own prefix.
 *
 * @param prefix of the number's fields, {@code whatsapp_} or none
 * @param shop whom the body is about, where it says so
 */
record OldSettingsBody(
        String prefix,
        Optional<String> shop,
        Optional<PhoneNumberId> number,
        Optional<WabaId> waba,
        Optional<Secret> token,
        Optional<Secret> verifyToken,
        Optional<String> welcome,
        List<FieldError> errors,
        List<String> ignored) {

    /** {@code POST /shopify/configure}. */
    static OldSettingsBody configure(ObjectNode body) {
        var fields = JsonFields.of(body);
        return read(fields, "whatsapp_", fields.secret("whatsapp_token"));
    }

    /** {@code POST /bot-config}, where the token alone has the prefix. */
    static OldSettingsBody botConfig(ObjectNode body) {
        var fields = JsonFields.of(body);
        return read(fields, "", fields.secret("whatsapp_token"));
    }

    private static OldSettingsBody read(JsonFields fields, String prefix, Optional<Secret> token) {
        var shop = fields.text("store_url", 300);
        var number = fields.digits(prefix + "phone_number_id", 32).map(PhoneNumberId::new);
        var waba = fields.digits(prefix + "business_account_id", 32).map(WabaId::new);
        var verifyToken = fields.secret(prefix + "verify_token");
        var welcome = fields.text("welcome_message", 1024);
        fields.noteRest();
        return new OldSettingsBody(
                prefix,
                shop,
                number,
                waba,
                token,
                verifyToken,
                welcome,
                fields.errors(),
                fields.ignored());
    }

    /** The shop that an address or a domain names. */
    static Optional<ShopDomain> shopOf(String named) {
        if (!named.contains("://")) {
            return ShopDomain.parse(named);
        }
        try {
            return Optional.ofNullable(URI.create(named).getHost()).flatMap(ShopDomain::parse);
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** Whether anything of a sending number is said. */
    boolean aboutANumber() {
        return number.isPresent()
                || waba.isPresent()
                || token.isPresent()
                || verifyToken.isPresent();
    }

    /**
     * The same as a change of the store: the number named, else its first; the others stay.
     *
     * @param own ids of the store's numbers, in their order
     */
    StoreDraft draft(List<String> own) {
        var settings =
                welcome.map(text -> SettingsDraft.empty().withWelcome(text))
                        .orElseGet(SettingsDraft::empty);
        return StoreDraft.ofSettings(settings, ignored).withNumbers(numbers(own));
    }

    private Optional<List<NumberDraft>> numbers(List<String> own) {
        if (!aboutANumber()) {
            return Optional.empty();
        }
        var meant = number.or(() -> own.stream().findFirst().map(PhoneNumberId::new));
        var drafts = new ArrayList<NumberDraft>();
        own.stream()
                .map(PhoneNumberId::new)
                .forEach(id -> drafts.add(meant.equals(Optional.of(id)) ? given(id) : kept(id)));
        meant.filter(id -> !own.contains(id.value())).ifPresent(id -> drafts.add(given(id)));
        return Optional.of(drafts);
    }

    private NumberDraft given(PhoneNumberId id) {
        return new NumberDraft(
                prefix,
                id,
                waba,
                token,
                Optional.empty(),
                verifyToken,
                Set.of(),
                Optional.empty(),
                Optional.empty());
    }

    private static NumberDraft kept(PhoneNumberId id) {
        return new NumberDraft(
                "",
                id,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Optional.empty(),
                Optional.empty());
    }
}
