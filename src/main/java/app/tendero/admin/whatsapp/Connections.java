package app.tendero.admin.whatsapp;

import app.tendero.access.AuditTrail;
import app.tendero.access.Caller;
import app.tendero.kernel.PhoneNumberId;
import app.tendero.kernel.StoreId;
import app.tendero.platform.FieldError;
import app.tendero.platform.http.JsonBodies;
import app.tendero.platform.http.JsonFields;
import app.tendero.platform.http.Problem;
import app.tendero.platform.http.ProblemException;
import app.tendero.platform.http.PublicAddress;
import app.tendero.store.NumberGift;
import app.tendero.store.NumberOutcome;
import app.tendero.store.NumberState;
import app.tendero.store.Store;
import app.tendero.store.StoreNumbers;
import app.tendero.store.Stores;
import app.tendero.store.WhatsAppNumber;
import app.tendero.whatsapp.NumberCheck;
import app.tendero.whatsapp.Subscriptions;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Connects a store's numbers by pasted credentials, and does the rest that can be done with a
 * number: pause, put in order, give up. Each change is noted.
 */
@Singleton
class Connections {

    private final Stores stores;
    private final StoreNumbers numbers;
    private final NumberCheck check;
    private final Subscriptions subscriptions;
    private final AuditTrail audit;
    private final JsonBodies bodies;
    private final EmbeddedSignup signups;

    Connections(
            Stores stores,
            StoreNumbers numbers,
            NumberCheck check,
            Subscriptions subscriptions,
            AuditTrail audit,
            JsonBodies bodies,
            EmbeddedSignup signups) {
        this.signups = signups;
        this.stores = stores;
        this.numbers = numbers;
        this.check = check;
        this.subscriptions = subscriptions;
        this.audit = audit;
        this.bodies = bodies;
    }

    Uni<WhatsAppView> show(StoreId store) {
        return numbers.list(store)
                .chain(all -> signups.underWay(store).map(signup -> view(all, signup)));
    }

    private WhatsAppView view(List<NumberState> all, Optional<SignupView> signup) {
        return new WhatsAppView(
                all,
                StoreNumbers.version(all),
                PublicAddress.origin() + "/whatsapp/webhook",
                signups.window(),
                signup);
    }

    /** Keeps a number by what the merchant copied, after Meta was asked about all of it. */
    Uni<NumberState> connect(StoreId store, Caller caller, byte @Nullable [] body) {
        return keep(store, NumberBody.read(bodies.object(body), Optional.empty()), Optional.empty())
                .call(state -> note(store, caller, "whatsapp.connected", state.phoneNumberId()));
    }

    /** New secrets of a number the store has; what is left out stays. */
    Uni<NumberState> change(StoreId store, Caller caller, String number, byte @Nullable [] body) {
        var json = bodies.object(body);
        return own(store, number)
                .chain(
                        known ->
                                keep(
                                        store,
                                        NumberBody.read(
                                                json.put("phone_number_id", known.id().value()),
                                                Optional.of(known)),
                                        Optional.of(known)))
                .call(state -> note(store, caller, "whatsapp.changed", state.phoneNumberId()));
    }

    private Uni<NumberState> keep(StoreId store, NumberGift gift, Optional<WhatsAppNumber> known) {
        return numbers.installation(store)
                .map(begun -> begun.orElseThrow(Connections::notThere))
                .chain(begun -> keep(store, new Attempt(gift, known, begun)));
    }

    /**
     * What is being connected.
     *
     * @param begun the installation of the app in which it was
     */
    private record Attempt(NumberGift gift, Optional<WhatsAppNumber> known, long begun) {}

    private Uni<NumberState> keep(StoreId store, Attempt attempt) {
        var gift = attempt.gift();
        var tried = NumberBody.tried(gift, attempt.known());
        return numbers.isTaken(store, gift.id())
                .invoke(Connections::refuseIfTaken)
                .chain(() -> check.look(tried, ""))
                .invoke(found -> NumberBody.refuse(found.faults()))
                .call(() -> subscribed(tried))
                .chain(found -> numbers.give(store, named(gift, found.display()), attempt.begun()))
                .map(Connections::done);
    }

    /** An account that no app is subscribed to would stay silent for ever. */
    private Uni<Void> subscribed(WhatsAppNumber number) {
        return subscriptions
                .subscribe(number)
                .invoke(
                        done -> {
                            if (!done) {
                                NumberBody.refuse(
                                        List.of(
                                                new FieldError(
                                                        "token",
                                                        "The app cannot be subscribed to the"
                                                                + " account with it. Make one with"
                                                                + " whatsapp_business_management.")));
                            }
                        })
                .replaceWithVoid();
    }

    private static NumberGift named(NumberGift gift, Optional<String> display) {
        return new NumberGift(
                gift.id(),
                gift.waba(),
                gift.token(),
                gift.appSecret(),
                gift.verifyToken(),
                display,
                gift.pin());
    }

    Uni<NumberState> pause(StoreId store, Caller caller, String number, boolean paused) {
        return own(store, number)
                .chain(known -> numbers.pause(store, known.id(), paused))
                .map(Connections::done)
                .call(
                        state ->
                                note(
                                        store,
                                        caller,
                                        paused ? "whatsapp.paused" : "whatsapp.went_on",
                                        state.phoneNumberId()));
    }

    /** {@code {"numbers": ["106…", "107…"]}}: messages we start leave from the first. */
    Uni<WhatsAppView> order(StoreId store, Caller caller, byte @Nullable [] body) {
        var fields = JsonFields.of(bodies.object(body));
        var wanted = fields.texts("numbers", StoreNumbers.MOST, 32).orElse(List.of());
        if (wanted.isEmpty() && fields.errors().isEmpty()) {
            fields.wrong("numbers", "required");
        }
        var version = fields.text("version", 64);
        NumberBody.refuse(fields.errors());
        return numbers.order(store, wanted.stream().map(PhoneNumberId::new).toList(), version)
                .invoke(Connections::refuseForeign)
                .call(() -> note(store, caller, "whatsapp.ordered", wanted.getFirst()))
                .chain(() -> show(store));
    }

    /**
     * Gives a number up: our app hears no more of its account, unless another number here needs it,
     * and its secrets are forgotten. A token that is dead does not hold that up.
     */
    Uni<Gone> disconnect(StoreId store, Caller caller, String number) {
        return own(store, number)
                .chain(
                        known ->
                                unsubscribed(known)
                                        .call(() -> numbers.giveUp(store, known.id()))
                                        .map(done -> new Gone(known.id().value(), done)))
                .call(gone -> note(store, caller, "whatsapp.disconnected", gone.phoneNumberId()));
    }

    private Uni<Boolean> unsubscribed(WhatsAppNumber known) {
        return stores.byWaba(known.waba())
                .map(all -> all.stream().anyMatch(other -> !other.number().equals(known.id())))
                .chain(
                        shared ->
                                shared
                                        ? Uni.createFrom().item(false)
                                        : subscriptions.unsubscribe(known));
    }

    /**
     * The number of this id, if it is the store's.
     *
     * @return fails with a {@link ProblemException} 404 for one that is not there and for another
     *     store's: the two are not told apart
     */
    Uni<WhatsAppNumber> own(StoreId store, String number) {
        return stores.byId(store)
                .map(
                        found ->
                                found.map(Store::numbers).orElse(List.of()).stream()
                                        .filter(one -> one.id().value().equals(number))
                                        .findFirst()
                                        .orElseThrow(Connections::notThere));
    }

    private Uni<Void> note(StoreId store, Caller caller, String what, String number) {
        return audit.note(store, caller, what, Map.of("phone_number_id", number));
    }

    static void refuseIfTaken(boolean taken) {
        if (taken) {
            throw new ProblemException(
                    Problem.conflict(
                            "This number is connected to another store. Disconnect it there"
                                    + " first.",
                            List.of(
                                    new FieldError(
                                            "phone_number_id", "is connected to another store"))));
        }
    }

    private static void refuseForeign(NumberOutcome outcome) {
        if (outcome instanceof NumberOutcome.NotThere) {
            NumberBody.refuse(
                    List.of(new FieldError("numbers", "holds a number the store does not have")));
        }
        if (outcome instanceof NumberOutcome.Outdated) {
            throw changedMeanwhile();
        }
    }

    static NumberState done(NumberOutcome outcome) {
        return switch (outcome) {
            case NumberOutcome.Done(var number) -> number;
            case NumberOutcome.NotThere gone -> throw notThere();
            case NumberOutcome.Left left -> throw leftMeanwhile();
            case NumberOutcome.Outdated outdated -> throw changedMeanwhile();
            case NumberOutcome.Taken taken -> {
                refuseIfTaken(true);
                throw notThere();
            }
            case NumberOutcome.TooMany tooMany ->
                    throw new ProblemException(
                            Problem.conflict(
                                    "A store has at most "
                                            + StoreNumbers.MOST
                                            + " numbers. Disconnect one first.",
                                    List.of()));
        };
    }

    static ProblemException changedMeanwhile() {
        return new ProblemException(
                Problem.conflict(
                        "Somebody changed this meanwhile. Look at it again, then send your"
                                + " change.",
                        List.of(new FieldError("version", "is not the latest"))));
    }

    static ProblemException leftMeanwhile() {
        return new ProblemException(
                Problem.conflict(
                        "The app was uninstalled meanwhile; nothing was kept. Install it again,"
                                + " then connect the number.",
                        List.of()));
    }

    static ProblemException notThere() {
        return new ProblemException(Problem.notFound("The store has no such number."));
    }
}
