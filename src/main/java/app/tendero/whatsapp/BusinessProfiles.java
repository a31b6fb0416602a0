package app.tendero.whatsapp;

import app.tendero.platform.FieldError;
import app.tendero.platform.http.JsonFields;
import app.tendero.store.WhatsAppNumber;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads and changes the business profile of a number. Meta keeps it; we keep nothing of it.
 *
 * <p>{@code documentation/business-messaging/whatsapp/business-profiles}.
 */
@Singleton
public class BusinessProfiles {

    /** The trades that Meta knows. */
    public static final List<String> VERTICALS =
            List.of(
                    "OTHER",
                    "APPAREL",
                    "AUTO",
                    "BEAUTY",
                    "EDU",
                    "ENTERTAIN",
                    "EVENT_PLAN",
                    "FINANCE",
                    "GOVT",
                    "GROCERY",
                    "HEALTH",
                    "HOTEL",
                    "NONPROFIT",
                    "PROF_SERVICES",
                    "RESTAURANT",
                    "RETAIL",
                    "TRAVEL");

    private static final int LONGEST_ABOUT = 139;
    private static final int LONGEST_TEXT = 256;
    private static final int LONGEST_EMAIL = 128;
    private static final int MOST_WEBSITES = 2;
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]+\\.[^@\\s.]{2,}");
    private static final Pattern WEBSITE =
            Pattern.compile("https?://[^\\s/@]+\\.[^\\s/@]{2,}(/\\S*)?", Pattern.CASE_INSENSITIVE);

    private final AccountQuestions meta;

    BusinessProfiles(AccountQuestions meta) {
        this.meta = meta;
    }

    /** What came of a wish. */
    public sealed interface Outcome {

        record Shown(BusinessProfile profile) implements Outcome {}

        record Changed() implements Outcome {}

        /** By field, or about the token with the field {@code token}. */
        record Refused(List<FieldError> errors) implements Outcome {}

        /** Meta cannot be asked now. */
        record Away() implements Outcome {}
    }

    public Uni<Outcome> show(WhatsAppNumber number) {
        return meta.profile(number.id(), number.token())
                .map(
                        answer ->
                                switch (answer) {
                                    case GraphAnswer.Told(var json) ->
                                            new Outcome.Shown(read(json));
                                    case GraphAnswer.No no -> refused(no);
                                    case GraphAnswer.Away away -> new Outcome.Away();
                                });
    }

    /** Changes what the draft names. */
    public Uni<Outcome> change(WhatsAppNumber number, ObjectNode draft) {
        var body = draft.deepCopy().put("messaging_product", "whatsapp");
        return meta.changeProfile(number.id(), number.token(), Buffer.buffer(body.toString()))
                .map(
                        answer ->
                                switch (answer) {
                                    case GraphAnswer.Told told -> new Outcome.Changed();
                                    case GraphAnswer.No no -> refused(no);
                                    case GraphAnswer.Away away -> new Outcome.Away();
                                });
    }

    /**
     * What a body wants changed, in Meta's shape; what is wrong with it is among the errors of
     * {@code fields}. A field that is an empty text is emptied, but {@code about} cannot be.
     */
    public static ObjectNode draft(JsonFields fields) {
        var draft = Json.MAPPER.createObjectNode();
        text(fields, draft, "about", LONGEST_ABOUT);
        text(fields, draft, "address", LONGEST_TEXT);
        text(fields, draft, "description", LONGEST_TEXT);
        text(fields, draft, "email", LONGEST_EMAIL);
        checkEmail(fields, draft);
        websites(fields, draft);
        fields.parsed("vertical", 40, BusinessProfiles::vertical, "one of Meta's trades")
                .ifPresent(vertical -> draft.put("vertical", vertical));
        return draft;
    }

    private static void text(JsonFields fields, ObjectNode draft, String name, int most) {
        if (!fields.has(name)) {
            return;
        }
        var before = fields.errors().size();
        var text = fields.text(name, most);
        if (fields.errors().size() > before) {
            return;
        }
        if (text.isEmpty() && name.equals("about")) {
            fields.wrong(name, "Meta wants at least one character here");
        }
        draft.put(name, text.orElse(""));
    }

    private static void checkEmail(JsonFields fields, ObjectNode draft) {
        var email = draft.path("email").asText("");
        if (!email.isEmpty() && !EMAIL.matcher(email).matches()) {
            fields.wrong("email", "an e-mail address, such as shop@example.com");
        }
    }

    private static void websites(JsonFields fields, ObjectNode draft) {
        fields.texts("websites", MOST_WEBSITES, LONGEST_TEXT)
                .ifPresent(
                        sites -> {
                            var list = draft.putArray("websites");
                            for (int i = 0; i < sites.size(); i++) {
                                if (!WEBSITE.matcher(sites.get(i)).matches()) {
                                    fields.wrong(
                                            "websites[" + i + "]",
                                            "an address that begins with https://");
                                }
                                list.add(sites.get(i));
                            }
                        });
    }

    private static Optional<String> vertical(String text) {
        var word = text.toUpperCase(Locale.ROOT);
        return VERTICALS.contains(word) ? Optional.of(word) : Optional.empty();
    }

    private static BusinessProfile read(JsonNode answer) {
        var data = answer.path("data").path(0);
        // one of Meta's own examples wraps it once more
        var profile = data.has("business_profile") ? data.path("business_profile") : data;
        var websites = new ArrayList<String>();
        profile.path("websites").forEach(site -> websites.add(site.asText()));
        return new BusinessProfile(
                profile.path("about").asText(""),
                profile.path("address").asText(""),
                profile.path("description").asText(""),
                profile.path("email").asText(""),
                List.copyOf(websites),
                profile.path("vertical").asText(""),
                profile.path("profile_picture_url").asText(""));
    }

    private static Outcome refused(GraphAnswer.No no) {
        if (no.isPassing()) {
            return new Outcome.Away();
        }
        if (no.isToken() || no.isPermission() || no.isUnknownObject()) {
            return new Outcome.Refused(
                    List.of(
                            new FieldError(
                                    "token",
                                    "Meta does not let the token do this (code "
                                            + no.code()
                                            + "). Connect the number again.")));
        }
        return new Outcome.Refused(List.of(new FieldError(fieldOf(no), "Meta refused it.")));
    }

    /** Meta names the field in its sentence. */
    private static String fieldOf(GraphAnswer.No no) {
        for (var name :
                List.of("about", "address", "description", "email", "websites", "vertical")) {
            if (no.reason().toLowerCase(Locale.ROOT).contains(name)) {
                return name;
            }
        }
        return "about";
    }
}
