package app.tendero.sandbox.shopify.shop;

import app.tendero.sandbox.DemoStores.DemoStore;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * One shop with everything in it. Whoever reads or changes its catalogue or its sales holds the
 * shop's own monitor ({@code synchronized (shop)}): requests come from many threads, and stock must
 * not be sold twice.
 */
public final class Shop {

    /** Shopify's ids grow by this step. */
    private static final long STEP = 32_768;

    private final ShopFacts facts;
    private final ShopClock clock;
    private final Catalogue catalogue;
    private final SalesBook sales = new SalesBook();
    private final TokenBook tokens;
    private final Grants grants = new Grants();
    private final LeakyBucket bucket;
    private final Faults faults = new Faults();
    private final Mail mail = new Mail();
    private final Witness witness = new Witness();
    private final BulkShelf bulk = new BulkShelf();
    private final List<Subscription> subscriptions = new CopyOnWriteArrayList<>();
    private final AtomicLong nextId;
    private volatile String signingSecret;
    private volatile List<Market> markets;
    private volatile String currency;
    private volatile BigDecimal delivery;

    Shop(ShopFacts facts, Catalogue catalogue, LeakyBucket bucket, ShopClock clock) {
        this.facts = facts;
        this.clock = clock;
        this.catalogue = catalogue;
        this.bucket = bucket;
        this.tokens = new TokenBook(clock, grants);
        this.nextId = new AtomicLong(6_100_000_000_000L + facts.id() % 1_000_000 * STEP * 1_000);
        this.signingSecret = store().shopify().apiSecret();
        this.markets = facts.markets();
        this.currency = facts.currency();
        this.delivery = facts.shipping();
        tokens.accept(store().shopify().accessToken());
        tokens.acceptStorefront(store().shopify().storefrontToken());
    }

    public DemoStore store() {
        return facts.store();
    }

    public ShopFacts facts() {
        return facts;
    }

    public String domain() {
        return facts.domain();
    }

    /** Where it asks for its own money. */
    public Market home() {
        return new Market(store().country(), currency, BigDecimal.ONE);
    }

    /** The money of its prices. */
    public String currency() {
        return currency;
    }

    /** From now on its prices are in another money; the amounts stay. */
    public void currency(String code) {
        currency = code;
    }

    /** From now on this is asked for sending an order, in the shop's money. */
    public void delivery(BigDecimal price) {
        delivery = price;
    }

    /** Where it asks for other money. */
    public List<Market> markets() {
        return markets;
    }

    public void markets(List<Market> others) {
        markets = List.copyOf(others);
    }

    /** The market of a country; home for those that have none of their own. */
    public Market market(@Nullable String country) {
        return markets.stream()
                .filter(market -> market.country().equals(country))
                .findFirst()
                .orElseGet(this::home);
    }

    /** The first market with this money; home where there is none. */
    public Market marketOf(@Nullable String currency) {
        return markets.stream()
                .filter(market -> market.currency().equals(currency))
                .findFirst()
                .orElseGet(this::home);
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    public SalesBook sales() {
        return sales;
    }

    public TokenBook tokens() {
        return tokens;
    }

    public Grants grants() {
        return grants;
    }

    /** The app comes in, or its merchant opens it once more. */
    public void install() {
        grants.install();
    }

    /** What an uninstall does: nothing opens the shop any more. */
    public void uninstall() {
        tokens.revokeAll();
        grants.forget();
    }

    public LeakyBucket bucket() {
        return bucket;
    }

    public Faults faults() {
        return faults;
    }

    /** How its webhooks travel. */
    public Mail mail() {
        return mail;
    }

    /** Its clock goes wrong by so much, or right again. */
    public void clockOff(Duration difference) {
        clock.set(difference);
    }

    public Witness witness() {
        return witness;
    }

    /** Questions over everything, and the files with their answers. */
    public BulkShelf bulk() {
        return bulk;
    }

    Clock clock() {
        return clock;
    }

    public Instant now() {
        return clock.instant();
    }

    public long nextId() {
        return nextId.addAndGet(STEP);
    }

    /** The secret that webhooks are signed with: that of the app installed last. */
    public String signingSecret() {
        return signingSecret;
    }

    public void signWith(String secret) {
        signingSecret = secret;
    }

    public List<Subscription> subscriptions() {
        return List.copyOf(subscriptions);
    }

    public void subscribe(Subscription subscription) {
        subscriptions.add(subscription);
    }

    public Optional<Discount> discount(String code) {
        return facts.discounts().stream()
                .filter(
                        discount ->
                                discount.code()
                                        .toLowerCase(Locale.ROOT)
                                        .equals(code.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** What a checkout costs at this moment. */
    public Totals totals(Checkout checkout) {
        var lines =
                checkout.lines().stream()
                        .map(Checkout.Line::total)
                        .reduce(Money.ZERO, BigDecimal::add);
        var codes =
                checkout.details().discountCodes().stream()
                        .flatMap(code -> discount(code).stream())
                        .map(discount -> discount.of(lines))
                        .reduce(Money.ZERO, BigDecimal::add);
        var off = codes.add(checkout.details().discount()).min(lines);
        var shipping = checkout.market(this).of(delivery);
        return new Totals(
                lines, off, shipping, lines.subtract(off).add(shipping), checkout.market(this));
    }
}
