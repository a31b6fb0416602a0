package app.tendero.sandbox.shopify.shop;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Every token that opens a shop, and the codes and refresh tokens that can be changed into one. */
public final class TokenBook {

    /** How long an expiring offline token lives. */
    public static final Duration ACCESS_LIFE = Duration.ofMinutes(60);

    /** How long its refresh token lives. */
    public static final Duration REFRESH_LIFE = Duration.ofDays(90);

    private static final SecureRandom CHANCE = new SecureRandom();

    private final Clock clock;
    private final Map<String, Instant> access = new ConcurrentHashMap<>();
    private final Set<String> storefront = ConcurrentHashMap.newKeySet();
    private final Map<String, Instant> refresh = new ConcurrentHashMap<>();
    private final Map<String, String> replacedBy = new ConcurrentHashMap<>();
    private final Set<String> codes = ConcurrentHashMap.newKeySet();
    private final Set<String> spent = ConcurrentHashMap.newKeySet();
    private final AtomicInteger reuses = new AtomicInteger();
    private volatile Duration accessLife = ACCESS_LIFE;

    public TokenBook(Clock clock) {
        this.clock = clock;
    }

    /** An access token with the refresh token that replaces it in time. */
    public record Pair(String access, String refresh) {}

    public static String random() {
        var bytes = new byte[16];
        CHANCE.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    public void accept(String token) {
        access.put(token, Instant.MAX);
    }

    public void acceptStorefront(String token) {
        storefront.add(token);
    }

    /**
     * Whether an Admin token opens the shop now. Using a fresh token ends the refresh token that it
     * came from, as Shopify does since August 2026.
     */
    public boolean opens(String token) {
        var until = access.get(token);
        if (until == null || !clock.instant().isBefore(until)) {
            return false;
        }
        var old = replacedBy.remove(token);
        if (old != null) {
            refresh.remove(old);
            spent.add(old);
        }
        return true;
    }

    public boolean opensStorefront(String token) {
        return storefront.contains(token);
    }

    /** A token without a refresh token. */
    public String issue(Duration life) {
        var token = "shpat_" + random();
        access.put(token, clock.instant().plus(life));
        return token;
    }

    public Pair issuePair() {
        var pair = new Pair(issue(accessLife), "shprt_" + random());
        refresh.put(pair.refresh(), clock.instant().plus(REFRESH_LIFE));
        return pair;
    }

    /** Changes a refresh token; the old one stays good until the new access token is first used. */
    public Optional<Pair> rotate(String refreshToken) {
        var until = refresh.get(refreshToken);
        if (until == null || !clock.instant().isBefore(until)) {
            if (spent.contains(refreshToken)) {
                reuses.incrementAndGet();
            }
            return Optional.empty();
        }
        var pair = issuePair();
        replacedBy.put(pair.access(), refreshToken);
        return Optional.of(pair);
    }

    /** Tokens given from now on live so long: a test need not wait an hour. */
    public void accessLife(Duration life) {
        accessLife = life;
    }

    public Duration accessLife() {
        return accessLife;
    }

    /** How often a refresh token came again after what replaced it had been used. */
    public int reuses() {
        return reuses.get();
    }

    public String issueStorefront() {
        var token = random();
        storefront.add(token);
        return token;
    }

    public String issueCode() {
        var code = random();
        codes.add(code);
        return code;
    }

    /** Codes work once. */
    public boolean redeem(String code) {
        return codes.remove(code);
    }

    /** What an uninstall does: nothing opens the shop any more. */
    public void revokeAll() {
        access.clear();
        storefront.clear();
        refresh.clear();
        replacedBy.clear();
        codes.clear();
    }
}
