package app.tendero.admin.whatsapp;

import app.tendero.access.AuditTrail;
import app.tendero.access.Caller;
import app.tendero.admin.whatsapp.SignupRows.Signup;
import app.tendero.admin.whatsapp.SignupView.Step;
import app.tendero.kernel.PhoneNumberId;
import app.tendero.kernel.StoreId;
import app.tendero.kernel.WabaId;
import app.tendero.platform.FieldError;
import app.tendero.platform.Secret;
import app.tendero.platform.http.JsonBodies;
import app.tendero.platform.http.JsonFields;
import app.tendero.platform.http.Problem;
import app.tendero.platform.http.ProblemException;
import app.tendero.store.NumberGift;
import app.tendero.store.StoreNumbers;
import app.tendero.whatsapp.Signups;
import app.tendero.whatsapp.Signups.Found;
import app.tendero.whatsapp.Signups.Outcome;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Connects a number by Meta's sign-up window: the code becomes a token, what the browser said is
 * checked against what Meta granted, the app is subscribed, the number registered. What fails is
 * told and can be gone on with; the code works once, so the token is kept from the first step.
 */
@Singleton
class EmbeddedSignup {

    private static final int PINS = 1_000_000;

    private final Signups meta;
    private final SignupRows rows;
    private final StoreNumbers numbers;
    private final AuditTrail audit;
    private final JsonBodies bodies;
    private final SecureRandom random = new SecureRandom();

    EmbeddedSignup(
            Signups meta,
            SignupRows rows,
            StoreNumbers numbers,
            AuditTrail audit,
            JsonBodies bodies) {
        this.meta = meta;
        this.rows = rows;
        this.numbers = numbers;
        this.audit = audit;
        this.bodies = bodies;
    }

    /** What the window needs; empty when this deployment has no app at Meta. */
    Optional<WhatsAppView.Window> window() {
        return meta.window()
                .map(
                        found ->
                                new WhatsAppView.Window(
                                        found.appId(),
                                        found.configId(),
                                        found.version(),
                                        found.script()));
    }

    /** One that is under way, its steps not tried anew. */
    Uni<Optional<SignupView>> underWay(StoreId store) {
        return rows.read(store)
                .map(found -> found.map(signup -> view(signup, false, SignupSteps.fresh())));
    }

    /** {@code {code, waba_id, phone_number_id?, coexistence?}}, as the window gave them. */
    Uni<SignupView> start(StoreId store, Caller caller, byte @Nullable [] body) {
        if (meta.window().isEmpty()) {
            throw new ProblemException(
                    Problem.notFound("This deployment has no app at Meta; paste credentials."));
        }
        var fields = JsonFields.of(bodies.object(body));
        var code = fields.secret("code");
        var waba = fields.digits("waba_id", 32).map(WabaId::new);
        var number = fields.digits("phone_number_id", 32).map(PhoneNumberId::new);
        var coexistence = fields.flag("coexistence").orElse(false);
        if (code.isEmpty() && !fields.has("code")) {
            fields.wrong("code", "required");
        }
        if (waba.isEmpty() && !fields.has("waba_id")) {
            fields.wrong("waba_id", "required");
        }
        NumberBody.refuse(fields.errors());
        var wish = new Wish(code.orElseThrow(), waba.orElseThrow(), number, coexistence);
        return numbers.installation(store)
                .map(begun -> begun.orElseThrow(Connections::notThere))
                .chain(begun -> changed(store, wish, begun))
                .call(signup -> keep(store, signup))
                .chain(signup -> run(store, caller, signup));
    }

    /** What the window gave. */
    private record Wish(
            Secret code, WabaId waba, Optional<PhoneNumberId> number, boolean coexistence) {}

    private Uni<Signup> changed(StoreId store, Wish wish, long begun) {
        return meta.exchange(wish.code().reveal())
                .map(EmbeddedSignup::tokenOrProblem)
                .chain(
                        token ->
                                pin(store, wish.number())
                                        .map(pin -> signup(wish, token, pin, begun)));
    }

    private static Signup signup(Wish wish, Secret token, Secret pin, long begun) {
        return new Signup(wish.waba(), wish.number(), token, pin, wish.coexistence(), begun);
    }

    /** Goes on with the one that is under way; {@code {pin?}} of a number that has one. */
    Uni<SignupView> goOn(StoreId store, Caller caller, byte @Nullable [] body) {
        var fields = JsonFields.of(bodies.object(body));
        var pin =
                fields.parsed(
                        "pin",
                        6,
                        text ->
                                text.matches("[0-9]{6}")
                                        ? Optional.of(new Secret(text))
                                        : Optional.empty(),
                        "6 digits");
        NumberBody.refuse(fields.errors());
        return rows.read(store)
                .map(found -> found.orElseThrow(EmbeddedSignup::noneUnderWay))
                .map(signup -> pin.map(signup::with).orElse(signup))
                .call(signup -> keep(store, signup))
                .chain(signup -> run(store, caller, signup));
    }

    /** Nothing goes on for a merchant who took the app away meanwhile. */
    private Uni<Void> keep(StoreId store, Signup signup) {
        return rows.keep(store, signup)
                .invoke(
                        kept -> {
                            if (!kept) {
                                throw Connections.leftMeanwhile();
                            }
                        })
                .replaceWithVoid();
    }

    Uni<Void> giveUp(StoreId store) {
        return rows.forget(store);
    }

    private Uni<SignupView> run(StoreId store, Caller caller, Signup signup) {
        return meta.granted(signup.token(), signup.waba())
                .call(answer -> forgetIfFinal(store, answer))
                .chain(
                        answer ->
                                answer instanceof Outcome.Failed<WabaId> failed
                                        ? failed(signup, "access", failed)
                                        : chooseNumber(store, caller, signup));
    }

    private Uni<SignupView> chooseNumber(StoreId store, Caller caller, Signup signup) {
        return meta.number(signup.token(), signup.waba(), signup.number())
                .call(answer -> forgetIfFinal(store, answer))
                .chain(
                        answer ->
                                switch (answer) {
                                    case Outcome.Failed<Found> failed ->
                                            failed(signup, "number", failed);
                                    case Outcome.Done<Found>(var found) ->
                                            notTaken(store, caller, signup, found);
                                });
    }

    private Uni<SignupView> notTaken(StoreId store, Caller caller, Signup signup, Found found) {
        return numbers.isTaken(store, found.id())
                .call(taken -> taken ? rows.forget(store) : Uni.createFrom().voidItem())
                .invoke(Connections::refuseIfTaken)
                .replaceWith(() -> signup.with(found.id()))
                .call(chosen -> keep(store, chosen))
                .chain(chosen -> subscribe(store, caller, chosen, found));
    }

    private Uni<SignupView> subscribe(StoreId store, Caller caller, Signup signup, Found found) {
        return meta.subscribe(signup.token(), signup.waba())
                .chain(
                        answer ->
                                answer instanceof Outcome.Failed<WabaId> failed
                                        ? failed(signup, "subscribe", failed)
                                        : register(store, caller, signup, found));
    }

    private Uni<SignupView> register(StoreId store, Caller caller, Signup signup, Found found) {
        Uni<Outcome<PhoneNumberId>> registered =
                signup.coexistence()
                        ? Uni.createFrom().item(new Outcome.Done<>(found.id()))
                        : meta.register(signup.token(), found.id(), signup.pin());
        return registered.chain(
                answer ->
                        answer instanceof Outcome.Failed<PhoneNumberId> failed
                                ? failed(signup, "register", failed)
                                : finish(store, caller, signup, found));
    }

    private Uni<SignupView> finish(StoreId store, Caller caller, Signup signup, Found found) {
        var gift =
                new NumberGift(
                        found.id(),
                        signup.waba(),
                        signup.token(),
                        Optional.empty(),
                        Optional.empty(),
                        found.display(),
                        signup.coexistence() ? Optional.empty() : Optional.of(signup.pin()));
        return numbers.give(store, gift, signup.installation())
                .map(Connections::done)
                .chain(() -> rows.forget(store))
                .chain(
                        () ->
                                audit.note(
                                        store,
                                        caller,
                                        "whatsapp.signed_up",
                                        Map.of("phone_number_id", found.id().value())))
                .replaceWith(() -> view(signup, true, SignupSteps.allDone()));
    }

    private <T> Uni<Void> forgetIfFinal(StoreId store, Outcome<T> outcome) {
        return outcome instanceof Outcome.Failed<T> failed && failed.isFinal()
                ? rows.forget(store)
                : Uni.createFrom().voidItem();
    }

    private static <T> Uni<SignupView> failed(
            Signup signup, String step, Outcome.Failed<T> failed) {
        var steps = SignupSteps.failedAt(step, failed.says(), failed.toDo());
        return Uni.createFrom().item(view(signup, false, steps));
    }

    private static SignupView view(Signup signup, boolean done, List<Step> steps) {
        return new SignupView(
                done, signup.waba().value(), signup.number().map(PhoneNumberId::value), steps);
    }

    private static Secret tokenOrProblem(Outcome<Secret> outcome) {
        return switch (outcome) {
            case Outcome.Done<Secret>(var token) -> token;
            case Outcome.Failed<Secret> failed when failed.isFinal() ->
                    throw new ProblemException(
                            Problem.invalid(
                                    List.of(
                                            new FieldError(
                                                    "code", failed.says() + " " + failed.toDo()))));
            case Outcome.Failed<Secret> failed ->
                    throw new ProblemException(
                            Problem.unavailable(failed.says() + " " + failed.toDo()));
        };
    }

    /** A number we registered before has the PIN of then. */
    private Uni<Secret> pin(StoreId store, Optional<PhoneNumberId> number) {
        return number.isEmpty()
                ? Uni.createFrom().item(this::newPin)
                : numbers.pin(store, number.get()).map(known -> known.orElseGet(this::newPin));
    }

    private Secret newPin() {
        return new Secret(String.format(Locale.ROOT, "%06d", random.nextInt(PINS)));
    }

    private static ProblemException noneUnderWay() {
        return new ProblemException(Problem.notFound("No sign-up is under way."));
    }
}
