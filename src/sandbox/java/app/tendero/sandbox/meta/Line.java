package app.tendero.sandbox.meta;

import app.tendero.sandbox.meta.rules.Knowledge;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** One sending number at work: its people, limits, catalogue, templates and troubles. */
final class Line implements Knowledge {

    private static final int REMEMBERED_MESSAGES = 50_000;

    private final MetaNumber number;
    private final Shoppers shoppers;
    private final Faults faults;
    private final Signer signer;
    private final Standing standing = new Standing();
    private final Map<String, Template> templates = new ConcurrentHashMap<>();
    private final Map<String, String> writers = oldestLeave();
    private volatile Bucket throughput;
    private volatile Optional<String> catalogue;
    private volatile Predicate<String> skus = sku -> true;

    Line(MetaNumber number, Faults common, long nowMillis) {
        this.number = number;
        this.shoppers = new Shoppers(number.wabaId());
        this.faults = new Faults(common);
        this.signer = new Signer(number.appSecret());
        this.catalogue = number.catalogueId();
        this.throughput = bucket(number.messagesPerSecond(), nowMillis);
    }

    private static Map<String, String> oldestLeave() {
        return new LinkedHashMap<>() {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
                return size() > REMEMBERED_MESSAGES;
            }
        };
    }

    private static Bucket bucket(int perSecond, long nowMillis) {
        return new Bucket(perSecond, perSecond, nowMillis);
    }

    MetaNumber number() {
        return number;
    }

    String id() {
        return number.phoneNumberId();
    }

    Shoppers shoppers() {
        return shoppers;
    }

    Faults faults() {
        return faults;
    }

    Signer signer() {
        return signer;
    }

    Standing standing() {
        return standing;
    }

    boolean takeThroughput(long nowMillis) {
        return throughput.take(nowMillis);
    }

    void messagesPerSecond(int perSecond, long nowMillis) {
        throughput = bucket(perSecond, nowMillis);
    }

    /** Remembers who wrote a message, so that read marks can be checked and shown. */
    void wrote(String wamid, String shopper) {
        synchronized (writers) {
            writers.put(wamid, shopper);
        }
    }

    Optional<String> writer(String wamid) {
        synchronized (writers) {
            return Optional.ofNullable(writers.get(wamid));
        }
    }

    void catalogue(Optional<String> id) {
        catalogue = id;
    }

    void skus(Predicate<String> known) {
        skus = known;
    }

    Collection<Template> templates() {
        return templates.values();
    }

    void add(Template template) {
        templates.put(template.name() + "/" + template.language(), template);
    }

    @Override
    public Optional<String> catalogue() {
        return catalogue;
    }

    @Override
    public boolean knows(String retailerId) {
        return skus.test(retailerId);
    }

    @Override
    public Optional<Template> template(String name, String language) {
        return Optional.ofNullable(templates.get(name + "/" + language));
    }

    @Override
    public String callingCode() {
        return number.callingCode();
    }
}
