package app.tendero.sandbox.meta;

import app.tendero.sandbox.meta.Visitor.Shape;
import java.util.Optional;

/**
 * A person as one store's number sees them: identities, the customer service window and the pair
 * limit.
 */
final class Shopper {

    private static final int PAIR_BURST = 45;
    private static final double PAIR_PER_SECOND = 1.0 / 6;
    private static final long WINDOW_MILLIS = 24L * 3600 * 1000;
    private static final long FREE_MILLIS = 72L * 3600 * 1000;

    private final Bucket pair;
    private volatile Optional<String> phone;
    private volatile String bsuid;
    private volatile Optional<String> name = Optional.empty();
    private volatile Optional<String> username = Optional.empty();
    private volatile Shape shape;
    private volatile long openUntil;
    private volatile long freeUntil;

    Shopper(Optional<String> phone, String bsuid, long nowMillis) {
        this.phone = phone;
        this.bsuid = bsuid;
        this.shape = phone.isPresent() ? Shape.FULL : Shape.BSUID;
        this.pair = new Bucket(PAIR_BURST, PAIR_PER_SECOND, nowMillis);
    }

    void update(Visitor visitor) {
        visitor.phone().ifPresent(value -> phone = Optional.of(value));
        visitor.bsuid().ifPresent(value -> bsuid = value);
        visitor.name().ifPresent(value -> name = Optional.of(value));
        visitor.username().ifPresent(value -> username = Optional.of(value));
        visitor.shape().ifPresent(this::shape);
    }

    /**
     * One name for this person in lists and pages: the phone where there is one, else the BSUID.
     */
    String key() {
        return phone.orElse(bsuid);
    }

    Optional<String> phone() {
        return phone;
    }

    void phone(String value) {
        phone = Optional.of(value);
    }

    String bsuid() {
        return bsuid;
    }

    void bsuid(String value) {
        bsuid = value;
    }

    Optional<String> name() {
        return name;
    }

    Optional<String> username() {
        return username;
    }

    Shape shape() {
        return shape;
    }

    void shape(Shape value) {
        shape = phone.isPresent() ? value : Shape.BSUID;
    }

    boolean showsPhone() {
        return shape != Shape.BSUID;
    }

    boolean showsBsuid() {
        return shape != Shape.PHONE;
    }

    /** The shopper wrote: 24 hours from now everything may be sent. */
    void wrote(long nowMillis) {
        openUntil = nowMillis + WINDOW_MILLIS;
    }

    /** The shopper came from an advertisement: 72 hours from now nothing is charged. */
    void cameFromAdvertisement(long nowMillis) {
        freeUntil = nowMillis + FREE_MILLIS;
    }

    void closeWindow() {
        openUntil = 0;
    }

    boolean open(long nowMillis) {
        return nowMillis < openUntil;
    }

    boolean free(long nowMillis) {
        return nowMillis < freeUntil;
    }

    boolean takePair(long nowMillis) {
        return pair.take(nowMillis);
    }
}
