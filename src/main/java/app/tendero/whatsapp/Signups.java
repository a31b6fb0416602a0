package app.tendero.whatsapp;

import app.tendero.kernel.PhoneNumberId;
import app.tendero.kernel.WabaId;
import app.tendero.platform.Secret;
import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Optional;

/**
 * Meta's side of an Embedded Signup, step by step. Each step may be repeated and does no harm
 * twice, but for the exchange of the code, which works once.
 *
 * <p>{@code documentation/business-messaging/whatsapp/embedded-signup}, version 4.
 */
@Singleton
public class Signups {

    private static final String AGAIN = "Try again in a moment.";
    private static final String ANEW = "Open the sign-up window again.";

    private final AccountQuestions meta;
    private final WhatsAppConfig config;
    private final Optional<MetaApp> app;

    Signups(AccountQuestions meta, WhatsAppConfig config) {
        this.meta = meta;
        this.config = config;
        this.app = MetaApp.of(config);
    }

    /**
     * What the browser needs to open the window.
     *
     * @param script address of Meta's script
     */
    public record Window(String appId, String configId, String version, String script) {}

    /** What came of a step. */
    public sealed interface Outcome<T> {

        record Done<T>(T value) implements Outcome<T> {}

        /**
         * @param says a plain sentence
         * @param toDo what to do about it
         * @param isFinal whether trying the same again cannot help
         */
        record Failed<T>(String says, String toDo, boolean isFinal) implements Outcome<T> {}
    }

    /** A number of an account. */
    public record Found(PhoneNumberId id, Optional<String> display) {}

    /** Empty when this deployment has no app, or no configuration of it. */
    public Optional<Window> window() {
        var configId = config.configId().map(String::strip).filter(text -> !text.isEmpty());
        return app.isPresent() && configId.isPresent()
                ? Optional.of(
                        new Window(
                                app.get().id(),
                                configId.get(),
                                config.apiVersion(),
                                config.signupScript()))
                : Optional.empty();
    }

    /** The browser's code becomes a token. */
    public Uni<Outcome<Secret>> exchange(String code) {
        return meta.exchange(app.orElseThrow(), code)
                .map(
                        answer ->
                                switch (answer) {
                                    case GraphAnswer.Told(var json) -> token(json);
                                    case GraphAnswer.Away away -> away();
                                    case GraphAnswer.No no when no.isPassing() && no.code() != 1 ->
                                            away();
                                    case GraphAnswer.No no ->
                                            failed(
                                                    "Meta did not take the code of the sign-up"
                                                            + " window: it lives half a minute and"
                                                            + " works once.",
                                                    ANEW);
                                });
    }

    private static Outcome<Secret> token(JsonNode json) {
        var token = json.path("access_token").asText("");
        return token.isEmpty()
                ? failed("Meta gave no token for the code.", ANEW)
                : new Outcome.Done<>(new Secret(token));
    }

    /** Whether the token is one of our app and was given for this account: Meta says, not we. */
    public Uni<Outcome<WabaId>> granted(Secret token, WabaId waba) {
        return meta.debug(token, app.orElseThrow().token())
                .map(
                        answer ->
                                switch (answer) {
                                    case GraphAnswer.Told(var json) ->
                                            granted(json.path("data"), waba);
                                    case GraphAnswer.No no -> no.isPassing() ? away() : refused(no);
                                    case GraphAnswer.Away away -> away();
                                });
    }

    private Outcome<WabaId> granted(JsonNode data, WabaId waba) {
        var ours = data.path("app_id").asText("").equals(app.orElseThrow().id());
        if (!ours || !data.path("is_valid").asBoolean()) {
            return failed("The token is not one of this app.", ANEW);
        }
        for (var needed : TokenFindings.NEEDED) {
            if (!covers(data.path("granular_scopes"), needed, waba)) {
                return failed(
                        "The account was not given to this app, or not for " + needed + ".",
                        "Open the window again, choose the account, and leave all boxes ticked.");
            }
        }
        return new Outcome.Done<>(waba);
    }

    /** A scope without target ids holds for everything that the business has. */
    private static boolean covers(JsonNode granular, String scope, WabaId waba) {
        for (var one : granular) {
            if (one.path("scope").asText("").equals(scope)) {
                var targets = one.path("target_ids");
                return targets.isMissingNode()
                        || targets.valueStream().anyMatch(id -> id.asText("").equals(waba.value()));
            }
        }
        return false;
    }

    /** The account's number: the wanted one, or the only one. */
    public Uni<Outcome<Found>> number(Secret token, WabaId waba, Optional<PhoneNumberId> wanted) {
        return meta.numbers(waba, token, Optional.empty())
                .map(
                        answer ->
                                switch (answer) {
                                    case GraphAnswer.Told(var json) -> chosen(json, wanted);
                                    case GraphAnswer.No no -> no.isPassing() ? away() : refused(no);
                                    case GraphAnswer.Away away -> away();
                                });
    }

    private static Outcome<Found> chosen(JsonNode json, Optional<PhoneNumberId> wanted) {
        var found = new ArrayList<Found>();
        for (var one : json.path("data")) {
            var display = one.path("display_phone_number").asText("");
            found.add(
                    new Found(
                            new PhoneNumberId(one.path("id").asText("")),
                            Optional.of(display).filter(text -> !text.isEmpty())));
        }
        if (wanted.isEmpty() && found.size() != 1) {
            return failed(
                    "The account has " + found.size() + " numbers, and none was chosen.",
                    "Open the window again and choose one number.");
        }
        return found.stream()
                .filter(one -> wanted.isEmpty() || wanted.get().equals(one.id()))
                .findFirst()
                .<Outcome<Found>>map(Outcome.Done::new)
                .orElseGet(() -> failed("The account does not have the chosen number.", ANEW));
    }

    public Uni<Outcome<WabaId>> subscribe(Secret token, WabaId waba) {
        return meta.subscribe(waba, token)
                .map(
                        answer ->
                                switch (answer) {
                                    case GraphAnswer.Told told -> new Outcome.Done<>(waba);
                                    case GraphAnswer.No no -> no.isPassing() ? away() : refused(no);
                                    case GraphAnswer.Away away -> away();
                                });
    }

    public Uni<Outcome<PhoneNumberId>> register(Secret token, PhoneNumberId number, Secret pin) {
        return meta.register(number, token, pin)
                .map(
                        answer ->
                                switch (answer) {
                                    case GraphAnswer.Told told -> new Outcome.Done<>(number);
                                    case GraphAnswer.No no -> notRegistered(no);
                                    case GraphAnswer.Away away -> away();
                                });
    }

    private static Outcome<PhoneNumberId> notRegistered(GraphAnswer.No no) {
        return switch (no.code()) {
            case 133005 ->
                    again(
                            "The number has a PIN of two-step verification, and it is another one.",
                            "Enter that PIN, or switch two-step verification off in WhatsApp"
                                    + " Manager, then try again.");
            case 133006 ->
                    again(
                            "Meta wants the number to be verified anew.",
                            "Verify it in WhatsApp Manager, then try again.");
            case 133008, 133009 ->
                    again("A wrong PIN was tried too often.", "Wait an hour, then try again.");
            case 133015 ->
                    again(
                            "The number was given up a moment ago.",
                            "Wait 5 minutes, then try again.");
            case 133016 ->
                    again(
                            "The number was registered too often.",
                            "Wait for 72 hours after the first time, then try again.");
            default -> no.isPassing() || no.code() == 133004 ? away() : refused(no);
        };
    }

    private static <T> Outcome<T> refused(GraphAnswer.No no) {
        return failed("Meta refused it (code " + no.code() + ").", ANEW);
    }

    private static <T> Outcome<T> failed(String says, String toDo) {
        return new Outcome.Failed<>(says, toDo, true);
    }

    private static <T> Outcome<T> again(String says, String toDo) {
        return new Outcome.Failed<>(says, toDo, false);
    }

    private static <T> Outcome<T> away() {
        return again("Meta did not answer.", AGAIN);
    }
}
