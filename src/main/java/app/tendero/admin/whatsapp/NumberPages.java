package app.tendero.admin.whatsapp;

import app.tendero.access.AuditTrail;
import app.tendero.access.Caller;
import app.tendero.kernel.StoreId;
import app.tendero.platform.FieldError;
import app.tendero.platform.http.JsonBodies;
import app.tendero.platform.http.JsonFields;
import app.tendero.platform.http.Problem;
import app.tendero.platform.http.ProblemException;
import app.tendero.store.NumberState;
import app.tendero.store.StoreNumbers;
import app.tendero.store.WhatsAppNumber;
import app.tendero.whatsapp.BusinessProfile;
import app.tendero.whatsapp.BusinessProfiles;
import app.tendero.whatsapp.BusinessProfiles.Outcome;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What shoppers see of a number before they write: its business profile, and the way to it. */
@Singleton
class NumberPages {

    private static final int LONGEST_TEXT = 200;

    private final Connections connections;
    private final StoreNumbers numbers;
    private final BusinessProfiles profiles;
    private final AuditTrail audit;
    private final JsonBodies bodies;

    NumberPages(
            Connections connections,
            StoreNumbers numbers,
            BusinessProfiles profiles,
            AuditTrail audit,
            JsonBodies bodies) {
        this.connections = connections;
        this.numbers = numbers;
        this.profiles = profiles;
        this.audit = audit;
        this.bodies = bodies;
    }

    Uni<BusinessProfile> profile(StoreId store, String number) {
        return connections.own(store, number).chain(this::read);
    }

    Uni<BusinessProfile> changeProfile(
            StoreId store, Caller caller, String number, byte @Nullable [] body) {
        var fields = JsonFields.of(bodies.object(body));
        var draft = BusinessProfiles.draft(fields);
        var version = fields.text("version", 64);
        NumberBody.refuse(fields.errors());
        return connections
                .own(store, number)
                .call(known -> mustBeLatest(known, version))
                .call(known -> change(known, draft))
                .call(known -> note(store, caller, known, draft))
                .chain(this::read);
    }

    /** Meta keeps no versions: it is asked what there is now, a moment before the change. */
    private Uni<Void> mustBeLatest(WhatsAppNumber number, Optional<String> seen) {
        return seen.isEmpty()
                ? Uni.createFrom().voidItem()
                : read(number)
                        .invoke(
                                now -> {
                                    if (!now.version().equals(seen.get())) {
                                        throw Connections.changedMeanwhile();
                                    }
                                })
                        .replaceWithVoid();
    }

    private Uni<BusinessProfile> read(WhatsAppNumber number) {
        return profiles.show(number)
                .map(
                        outcome ->
                                outcome instanceof Outcome.Shown(var profile)
                                        ? profile
                                        : refused(outcome));
    }

    private Uni<Void> change(WhatsAppNumber number, ObjectNode draft) {
        return profiles.change(number, draft)
                .invoke(
                        outcome -> {
                            if (!(outcome instanceof Outcome.Changed)) {
                                refused(outcome);
                            }
                        })
                .replaceWithVoid();
    }

    private static BusinessProfile refused(Outcome outcome) {
        if (outcome instanceof Outcome.Refused(var errors)) {
            throw new ProblemException(Problem.invalid(errors));
        }
        throw new ProblemException(
                Problem.unavailable("Meta does not answer just now. Try again in a moment."));
    }

    private Uni<Void> note(StoreId store, Caller caller, WhatsAppNumber number, ObjectNode draft) {
        var names = String.join(", ", JsonFields.of(draft).names());
        return audit.note(
                store,
                caller,
                "whatsapp.profile_changed",
                Map.of("phone_number_id", number.id().value(), "fields", names));
    }

    /** The link and the QR code of a number. */
    Uni<ShopLink> link(StoreId store, String number, @Nullable String text) {
        var words = Optional.ofNullable(text).map(String::strip).orElse("");
        if (words.codePointCount(0, words.length()) > LONGEST_TEXT
                || words.codePoints().anyMatch(Character::isISOControl)) {
            NumberBody.refuse(
                    List.of(
                            new FieldError(
                                    "text",
                                    "one line of at most " + LONGEST_TEXT + " characters")));
        }
        return numbers.list(store)
                .map(
                        all ->
                                all.stream()
                                        .filter(one -> one.phoneNumberId().equals(number))
                                        .findFirst()
                                        .orElseThrow(Connections::notThere))
                .map(found -> ShopLink.of(digits(found), words));
    }

    private static String digits(NumberState number) {
        var digits = number.displayPhoneNumber().replaceAll("[^0-9]", "");
        if (digits.isEmpty()) {
            throw new ProblemException(
                    Problem.conflict(
                            "Meta has not told this number's digits yet. Connect it again.",
                            List.of()));
        }
        return digits;
    }
}
