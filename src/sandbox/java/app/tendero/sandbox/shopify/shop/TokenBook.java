package app.tendero.sandbox.shopify.shop;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** Every token that opens a shop, and the codes and refresh tokens that can be changed into one. */
public final class TokenBook {

    /** How long an expiring offline token lives. */
    public static final Duration ACCESS_LIFE = Duration.ofMinutes(60);

    /** How long its refresh token lives. */
    public static final Duration REFRESH_LIFE = Duration.ofDays(90);

    private static final SecureRandom CHANCE = new SecureRandom();

    private final Clock clock;
    private final Map<String, Access> access = new ConcurrentHashMap<>();
    private final List<Storefront> storefront = new CopyOnWriteArrayList<>();
    private final Map<String, Instant> refresh = new ConcurrentHashMap<>();
    private final Map<String, String> replacedBy = new ConcurrentHashMap<>();
    private final Set<String> codes = ConcurrentHashMap.newKeySet();
    private final Set<String> spent = ConcurrentHashMap.newKeySet();
    private final AtomicInteger reuses = new AtomicInteger();
    private volatile Duration accessLife = ACCESS_LIFE;

    private final Grants grants;

    TokenBook(Clock clock, Grants grants) {
        this.clock = clock;
        this.grants = grants;
    }

    private record Access(Instant until, boolean publicApp) {}

    /**
     * A token for carts.
     *
     * @param title the app's own word for it
     * @param right with the scopes for strangers only
     */
    public record Storefront(long id, String title, String token, Right right, Instant createdAt) {}

    /** An access token with the refresh token that replaces it in time. */
    public record Pair(String access, String refresh) {}

    public static String random() {
        var bytes = new byte[16];
        CHANCE.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    public void accept(String token) {
        access.put(token, new Access(Instant.MAX, false));
    }

    public void acceptStorefront(String token) {
        storefront.add(new Storefront(0, "Made by hand", token, Right.OWN, clock.instant()));
    }

    /**
     * Whether an Admin token opens the shop now. Using a fresh token ends the refresh token that it
     * came from, as Shopify does since August 2026.
     */
    public Optional<Right> opens(String token) {
        var known = access.get(token);
        if (known == null || !clock.instant().isBefore(known.until())) {
            return Optional.empty();
        }
        var old = replacedBy.remove(token);
        if (old != null) {
            refresh.remove(old);
            spent.add(old);
        }
        return Optional.of(right(known.publicApp()));
    }

    public Optional<Right> opensStorefront(String token) {
        return storefront.stream()
                .filter(known -> known.token().equals(token))
                .map(known -> known.right().within(right(known.right().publicApp())))
                .findFirst();
    }

    /** An app's tokens may do what the merchant lets it do now, not when they were given. */
    private Right right(boolean publicApp) {
        return publicApp ? new Right(true, grants.given()) : Right.OWN;
    }

    /** A token without a refresh token. */
    public String issue(Duration life, boolean publicApp) {
        var token = "shpat_" + random();
        access.put(token, new Access(clock.instant().plus(life), publicApp));
        return token;
    }

    public Pair issuePair(boolean publicApp) {
        var pair = new Pair(issue(accessLife, publicApp), "shprt_" + random());
        refresh.put(pair.refresh(), clock.instant().plus(REFRESH_LIFE));
        return pair;
    }

    /** Changes a refresh token; the old one stays good until the new access token is first used. */
    public Optional<Pair> rotate(String refreshToken, boolean publicApp) {
        var until = refresh.get(refreshToken);
        if (until == null || !clock.instant().isBefore(until)) {
            if (spent.contains(refreshToken)) {
                reuses.incrementAndGet();
            }
            return Optional.empty();
        }
        var pair = issuePair(publicApp);
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

    public Storefront issueStorefront(long id, String title, Right right) {
        var token = new Storefront(id, title, random(), right, clock.instant());
        storefront.add(token);
        return token;
    }

    /** Those that an app made here, the oldest first; another app's are not its to see. */
    public List<Storefront> storefrontOf(Right caller) {
        return storefront.stream()
                .filter(token -> token.id() > 0)
                .filter(token -> token.right().publicApp() == caller.publicApp())
                .toList();
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
