package app.tendero.whatsapp;

import app.tendero.platform.FieldError;
import app.tendero.store.TokenCheck;
import app.tendero.store.WhatsAppNumber;
import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/**
 * Tries a store's WhatsApp numbers before they are kept: asks the account for its numbers with the
 * number's token, which proves the token, the account, that the number is one of it, and, where
 * there is one, the app secret.
 */
@Singleton
public class NumberCheck implements TokenCheck {

    private final AccountQuestions meta;

    NumberCheck(AccountQuestions meta) {
        this.meta = meta;
    }

    /**
     * What came of it.
     *
     * @param faults by field, empty when all is well
     * @param display the number as people write it, as Meta told it
     */
    public record Found(List<FieldError> faults, Optional<String> display) {}

    @Override
    public boolean isOfNumbers() {
        return true;
    }

    @Override
    public Uni<List<FieldError>> check(Candidate candidate) {
        var numbers = candidate.numbers();
        if (numbers.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        var checks =
                numbers.stream()
                        .map(number -> look(number, "whatsapp[" + numbers.indexOf(number) + "]."))
                        .toList();
        return Uni.join()
                .all(checks)
                .andCollectFailures()
                .map(all -> all.stream().flatMap(found -> found.faults().stream()).toList());
    }

    /**
     * @param path what stands before the names of fields in errors; may be empty
     */
    public Uni<Found> look(WhatsAppNumber number, String path) {
        return meta.numbers(number.waba(), number.token(), number.appSecret())
                .map(answer -> found(number, path, answer));
    }

    private static Found found(WhatsAppNumber number, String path, GraphAnswer answer) {
        return switch (answer) {
            case GraphAnswer.Away away -> fault(away(path));
            case GraphAnswer.No no -> fault(no.isPassing() ? away(path) : refused(path, no));
            case GraphAnswer.Told(var json) -> among(number, path, json);
        };
    }

    private static Found among(WhatsAppNumber number, String path, JsonNode answer) {
        for (var own : answer.path("data")) {
            if (own.path("id").asText("").equals(number.id().value())) {
                var display = own.path("display_phone_number").asText("");
                return new Found(List.of(), Optional.of(display).filter(text -> !text.isEmpty()));
            }
        }
        return fault(
                new FieldError(
                        path + "phone_number_id",
                        "This account has no such number. Copy the phone number ID, not the phone"
                                + " number, from WhatsApp Manager."));
    }

    private static FieldError refused(String path, GraphAnswer.No no) {
        if (no.code() == 100 && no.reason().contains("appsecret_proof")) {
            return new FieldError(
                    path + "app_secret",
                    "This is not the secret of the app that made the token. Copy it from the app's"
                            + " basic settings.");
        }
        return no.code() == 100 || no.isUnknownObject()
                ? new FieldError(
                        path + "waba_id",
                        "Meta does not show this account to the token. Check the id, and that the"
                                + " token was made for this account.")
                : new FieldError(
                        path + "token",
                        "Meta refused the token (code "
                                + (no.code() == 0 ? no.status() : no.code())
                                + "). Make a permanent one with whatsapp_business_messaging and"
                                + " whatsapp_business_management.");
    }

    private static FieldError away(String path) {
        return new FieldError(path + "token", "Meta could not be asked just now. Try again.");
    }

    private static Found fault(FieldError error) {
        return new Found(List.of(error), Optional.empty());
    }
}
