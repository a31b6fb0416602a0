package app.tendero.store;

import app.tendero.kernel.PhoneNumberId;
import app.tendero.kernel.StoreId;
import app.tendero.platform.KeyedHash;
import app.tendero.platform.Place;
import app.tendero.platform.Sealing;
import app.tendero.platform.Secret;
import app.tendero.store.StoreDraft.NumberDraft;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The row of a sending number. */
@Entity
@Table(name = "whatsapp_number")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class NumberEntity {

    static final String TABLE = "whatsapp_number";

    /** What a verify token is hashed as. */
    static final String VERIFY_TOKEN = "store.verify_token";

    /** What Meta lets a number send that nobody said more of. */
    private static final int USUAL_MESSAGES_PER_SECOND = 80;

    private long storeId;
    @Id private String phoneNumberId;
    private int position;
    private String wabaId;
    private byte[] token;
    private byte @Nullable [] appSecret;
    private byte @Nullable [] verifyTokenHash;
    private String displayPhoneNumber;
    private int messagesPerSecond;
    private boolean paused;
    private byte @Nullable [] pin;

    protected NumberEntity() {}

    NumberEntity(StoreId store, PhoneNumberId id) {
        this.storeId = store.value();
        this.phoneNumberId = id.value();
        this.displayPhoneNumber = "";
        this.messagesPerSecond = USUAL_MESSAGES_PER_SECOND;
    }

    PhoneNumberId id() {
        return new PhoneNumberId(phoneNumberId);
    }

    void apply(NumberDraft draft, int position, Sealing sealing, KeyedHash hash) {
        this.position = position;
        if (draft.clear().contains("app_secret")) {
            appSecret = null;
        }
        if (draft.clear().contains("verify_token")) {
            verifyTokenHash = null;
        }
        draft.waba().ifPresent(waba -> wabaId = waba.value());
        draft.token().ifPresent(s -> token = sealed(sealing, "token", s));
        draft.appSecret().ifPresent(s -> appSecret = sealed(sealing, "app_secret", s));
        draft.verifyToken().ifPresent(s -> verifyTokenHash = hash.of(VERIFY_TOKEN, s.reveal()));
        draft.displayPhoneNumber().ifPresent(text -> displayPhoneNumber = text);
        draft.messagesPerSecond().ifPresent(number -> messagesPerSecond = number);
    }

    StoreId store() {
        return new StoreId(storeId);
    }

    void paused(boolean wanted) {
        paused = wanted;
    }

    void position(int place) {
        position = place;
    }

    void pin(Sealing sealing, Secret secret) {
        pin = sealed(sealing, "pin", secret);
    }

    Optional<Secret> pin(Sealing sealing) {
        return Optional.ofNullable(pin)
                .map(blob -> sealing.openSecret(new Place(store(), TABLE, "pin"), blob));
    }

    NumberState state() {
        return new NumberState(
                phoneNumberId,
                wabaId,
                displayPhoneNumber,
                messagesPerSecond,
                paused,
                token.length > 0,
                verifyTokenHash != null,
                appSecret != null,
                pin != null);
    }

    StoreView.Number view() {
        return new StoreView.Number(
                phoneNumberId,
                wabaId,
                displayPhoneNumber,
                messagesPerSecond,
                paused,
                token.length > 0,
                verifyTokenHash != null,
                appSecret != null);
    }

    private byte[] sealed(Sealing sealing, String column, Secret secret) {
        return sealing.seal(new Place(new StoreId(storeId), TABLE, column), secret);
    }
}
