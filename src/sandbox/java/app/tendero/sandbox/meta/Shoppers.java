package app.tendero.sandbox.meta;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The people one store's number knows, found by phone digits or by BSUID. */
final class Shoppers {

    private static final String[][] COUNTRIES = {
        {"351", "PT"}, {"353", "IE"}, {"966", "SA"}, {"971", "AE"}, {"1", "US"}, {"20", "EG"},
        {"31", "NL"}, {"32", "BE"}, {"33", "FR"}, {"34", "ES"}, {"39", "IT"}, {"41", "CH"},
        {"43", "AT"}, {"44", "GB"}, {"49", "DE"}, {"52", "MX"}, {"55", "BR"}, {"91", "IN"},
    };

    private final String portfolio;
    private final Map<String, Shopper> byKey = new ConcurrentHashMap<>();

    Shoppers(String portfolio) {
        this.portfolio = portfolio;
    }

    Optional<Shopper> find(String phoneOrBsuid) {
        return Optional.ofNullable(byKey.get(phoneOrBsuid));
    }

    /** The person that the visitor is, made known if new. */
    Shopper meet(Visitor visitor, long nowMillis) {
        var known = known(visitor);
        if (known.isPresent()) {
            known.get().update(visitor);
            index(known.get());
            return known.get();
        }
        var bsuid =
                visitor.bsuid()
                        .or(() -> visitor.phone().map(this::derived))
                        .orElseThrow(
                                () ->
                                        new IllegalArgumentException(
                                                "a shopper needs phone or bsuid"));
        var shopper = new Shopper(visitor.phone(), bsuid, nowMillis);
        shopper.update(visitor);
        index(shopper);
        return shopper;
    }

    private Optional<Shopper> known(Visitor visitor) {
        return visitor.bsuid().flatMap(this::find).or(() -> visitor.phone().flatMap(this::find));
    }

    private void index(Shopper shopper) {
        byKey.put(shopper.bsuid(), shopper);
        shopper.phone().ifPresent(phone -> byKey.put(phone, shopper));
    }

    /**
     * Follows a change of number or BSUID, as Meta's system messages tell it; old keys stop
     * working.
     */
    void moved(Shopper shopper, Optional<String> phone, Optional<String> bsuid) {
        shopper.phone().ifPresent(byKey::remove);
        byKey.remove(shopper.bsuid());
        phone.ifPresent(shopper::phone);
        bsuid.ifPresent(shopper::bsuid);
        index(shopper);
    }

    /** The same phone has another BSUID in another portfolio, and always the same one in this. */
    String derived(String phone) {
        var hash = mix(portfolio.hashCode() * 0x9E3779B97F4A7C15L ^ phone.hashCode());
        for (var i = 0; i < phone.length(); i++) {
            hash = mix(hash ^ phone.charAt(i));
        }
        var number = Long.toUnsignedString(hash | Long.MIN_VALUE);
        return country(phone) + "." + number;
    }

    private static long mix(long value) {
        var once = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        var twice = (once ^ (once >>> 27)) * 0x94D049BB133111EBL;
        return twice ^ (twice >>> 31);
    }

    private static String country(String phone) {
        for (var pair : COUNTRIES) {
            if (phone.startsWith(pair[0])) {
                return pair[1];
            }
        }
        return "US";
    }
}
