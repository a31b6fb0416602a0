package app.tendero.store;

import app.tendero.kernel.PhoneNumberId;
import app.tendero.kernel.ShopDomain;
import app.tendero.kernel.WabaId;
import app.tendero.platform.FieldError;
import app.tendero.platform.http.JsonFields;
import app.tendero.store.StoreDraft.NumberDraft;
import app.tendero.store.StoreDraft.SettingsDraft;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads the body that registers or changes a store, field by field. */
final class StoreBody {

    private static final int MOST_NUMBERS = 20;
    private static final List<String> CLEARABLE =
            List.of("access_token", "storefront_token", "api_key", "api_secret");
    private static final List<String> CLEARABLE_OF_NUMBER = List.of("app_secret", "verify_token");

    private StoreBody() {}

    /** What was read: a draft to use only when {@code errors} is empty. */
    record Read(StoreDraft draft, List<FieldError> errors) {}

    static Read read(ObjectNode body, SettingsBody settings) {
        var fields = JsonFields.of(body);
        var domain =
                fields.parsed(
                        "store_domain", 255, StoreBody::domain, "a shop.myshopify.com domain");
        var name = fields.text("name", 120);
        var privateApp = fields.flag("private_app");
        var enabled = fields.flag("enabled");
        var accessToken = fields.secret("access_token");
        var storefrontToken = fields.secret("storefront_token");
        var apiKey = fields.secret("api_key").map(key -> key.reveal());
        var apiSecret = fields.secret("api_secret");
        var clear = clear(fields, CLEARABLE);
        var numbers = fields.objects("whatsapp", MOST_NUMBERS).map(all -> numbers(all));
        var draft =
                new StoreDraft(
                        domain,
                        name,
                        privateApp,
                        enabled,
                        accessToken,
                        storefrontToken,
                        apiKey,
                        apiSecret,
                        clear,
                        numbers,
                        fields.object("settings")
                                .map(settings::read)
                                .orElseGet(SettingsDraft::empty),
                        ignored(fields));
        return new Read(draft, fields.errors());
    }

    private static Optional<ShopDomain> domain(String text) {
        return ShopDomain.parse(text);
    }

    private static List<String> ignored(JsonFields fields) {
        fields.noteRest();
        return fields.ignored();
    }

    private static Set<String> clear(JsonFields fields, List<String> clearable) {
        var names = new HashSet<String>();
        for (var name : fields.texts("clear", 10, 40).orElse(List.of())) {
            if (clearable.contains(name)) {
                names.add(name);
            } else {
                fields.wrong("clear", "only " + String.join(", ", clearable));
            }
        }
        return names;
    }

    private static List<NumberDraft> numbers(List<JsonFields> all) {
        var drafts = new ArrayList<NumberDraft>();
        var seen = new HashSet<PhoneNumberId>();
        for (var fields : all) {
            var id = fields.digits("phone_number_id", 32).map(PhoneNumberId::new);
            if (id.isEmpty() && !fields.has("phone_number_id")) {
                fields.wrong("phone_number_id", "required");
            } else if (id.isPresent() && !seen.add(id.get())) {
                fields.wrong("phone_number_id", "is in the list twice");
            }
            var draft = number(fields, id.orElse(new PhoneNumberId("0")));
            fields.noteRest();
            drafts.add(draft);
        }
        return drafts;
    }

    private static NumberDraft number(JsonFields fields, PhoneNumberId id) {
        return new NumberDraft(
                fields.path(),
                id,
                fields.digits("waba_id", 32).map(WabaId::new),
                fields.secret("token"),
                fields.secret("app_secret"),
                fields.secret("verify_token"),
                clear(fields, CLEARABLE_OF_NUMBER),
                fields.parsed(
                        "display_phone_number",
                        32,
                        StoreBody::phone,
                        "a phone number: +, digits, spaces, - . ( )"),
                fields.whole("messages_per_second", 1, 1000));
    }

    private static Optional<String> phone(String text) {
        return Optional.of(text)
                .filter(t -> t.toLowerCase(Locale.ROOT).matches("\\+?[0-9][0-9 .()-]{3,30}"));
    }
}
