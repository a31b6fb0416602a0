package app.tendero.sandbox;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The stores that exist in the pretend world, with every credential the pretend Shopify and the
 * pretend Meta expect for them. None of it opens anything outside the sandbox.
 */
public final class DemoStores {

    /** The secret of the pretend Meta app, shared by all numbers: signs Meta's webhooks. */
    public static final String META_APP_SECRET = "sandbox-meta-app-secret-0123456789";

    /** Id of the pretend Meta app. */
    public static final String META_APP_ID = "900100200300400";

    /** Answered in Meta's verification handshake when a store has no verify token of its own. */
    public static final String META_VERIFY_TOKEN = "sandbox-meta-verify-token";

    /** Client id of the pretend public Shopify app, for installs by OAuth. */
    public static final String SHOPIFY_APP_KEY = "sandbox-shopify-app-key";

    /** Its client secret: signs OAuth redirects and the webhooks of shops that installed it. */
    public static final String SHOPIFY_APP_SECRET = "shpss_sandbox00public00app0000000000";

    /** Clothing and home textiles: sizes, colours, up to three options. */
    public static final DemoStore LINEN_HOUSE =
            new DemoStore(
                    "linen-house",
                    "Linen House",
                    "EUR",
                    "FR",
                    "Europe/Paris",
                    List.of("en", "fr", "de", "es", "ar", "hi"),
                    "Welcome to Linen House. Linen and cotton for you and your home, made in small workshops.",
                    new ShopifyAccess(
                            "shpat_sandbox00linen00house00000001",
                            "5f0e5a4db0x0linen0house0storefront",
                            "sandbox-linen-house-api-key",
                            "shpss_sandbox00linen00house00000001"),
                    new WhatsAppNumber(
                            "106540352242922",
                            "102290129340398",
                            "EAAG-sandbox-linen-house",
                            "verify-linen-house",
                            "+33 1 23 45 67 89"));

    /** Food: sizes and extras, accents in the titles. */
    public static final DemoStore CASA_PEPE =
            new DemoStore(
                    "casa-pepe",
                    "Casa Pepe",
                    "GBP",
                    "GB",
                    "Europe/London",
                    List.of("en", "es", "pt"),
                    "Hola from Casa Pepe! Pizza, bowls and cold drinks, cooked to order every day.",
                    new ShopifyAccess(
                            "shpat_sandbox00casa00pepe0000000002",
                            "5f0e5a4db0x0casa0pepe0storefront0",
                            "sandbox-casa-pepe-api-key",
                            "shpss_sandbox00casa00pepe0000000002"),
                    new WhatsAppNumber(
                            "106540352242933",
                            "102290129340407",
                            "EAAG-sandbox-casa-pepe",
                            "verify-casa-pepe",
                            "+44 20 7946 0123"));

    private static final String BENCH_PREFIX = "bench-";
    private static final long FIRST_BENCH_NUMBER = 106_550_000_000_000L;

    private DemoStores() {}

    /**
     * The stores of the demo, in the order in which pages show them; bench stores are not among
     * them.
     */
    public static List<DemoStore> all() {
        return List.of(LINEN_HOUSE, CASA_PEPE);
    }

    /**
     * A synthetic store for load tests.
     *
     * @param number 1 or more; the same number always gives the same store
     */
    public static DemoStore bench(int number) {
        if (number < 1) {
            throw new IllegalArgumentException("bench stores count from 1");
        }
        var handle = BENCH_PREFIX + number;
        return new DemoStore(
                handle,
                "Bench " + number,
                "EUR",
                "FR",
                "Europe/Paris",
                List.of("en"),
                "Welcome to Bench " + number + ".",
                new ShopifyAccess(
                        "shpat_sandbox_" + handle,
                        "storefront_sandbox_" + handle,
                        "sandbox-" + handle + "-api-key",
                        "shpss_sandbox_" + handle),
                new WhatsAppNumber(
                        String.valueOf(FIRST_BENCH_NUMBER + number),
                        String.valueOf(102300000000000L + number),
                        "EAAG-sandbox-" + handle,
                        "verify-" + handle,
                        String.format(
                                Locale.ROOT,
                                "+33 1 99 %02d %02d 00",
                                number / 100 % 100,
                                number % 100)));
    }

    /** Finds a store by its full domain or its handle, bench stores included. */
    public static Optional<DemoStore> find(String domainOrHandle) {
        var handle = handleOf(domainOrHandle);
        for (var store : all()) {
            if (store.handle().equals(handle)) {
                return Optional.of(store);
            }
        }
        if (handle.matches(BENCH_PREFIX + "[1-9][0-9]{0,5}")) {
            return Optional.of(bench(Integer.parseInt(handle.substring(BENCH_PREFIX.length()))));
        }
        return Optional.empty();
    }

    /** The synthetic store that has this number. */
    public static Optional<DemoStore> benchOf(String phoneNumberId) {
        return phoneNumberId.matches("10655[0-9]{10}")
                ? Optional.of(Long.parseLong(phoneNumberId) - FIRST_BENCH_NUMBER)
                        .filter(number -> number >= 1 && number < 1_000_000)
                        .map(number -> bench(number.intValue()))
                : Optional.empty();
    }

    private static String handleOf(String domainOrHandle) {
        var lower = domainOrHandle.toLowerCase(Locale.ROOT);
        var suffix = ".myshopify.com";
        return lower.endsWith(suffix)
                ? lower.substring(0, lower.length() - suffix.length())
                : lower;
    }

    /**
     * One store of the pretend world.
     *
     * @param handle the part of the domain before {@code .myshopify.com}
     * @param currency ISO 4217 code of its prices
     * @param country ISO 3166 code of where it sells from
     * @param languages what its shoppers are served in, the store's own first
     * @param welcome the merchant's own welcome text
     */
    public record DemoStore(
            String handle,
            String name,
            String currency,
            String country,
            String timezone,
            List<String> languages,
            String welcome,
            ShopifyAccess shopify,
            WhatsAppNumber whatsapp) {

        /** The shop's domain as Shopify names it, {@code linen-house.myshopify.com}. */
        public String domain() {
            return handle + ".myshopify.com";
        }
    }

    /**
     * What the pretend Shopify accepts for a store.
     *
     * @param accessToken the custom app's Admin API token
     * @param storefrontToken the public Storefront API token
     * @param apiKey the custom app's client id
     * @param apiSecret the custom app's client secret; signs the store's webhooks
     */
    public record ShopifyAccess(
            String accessToken, String storefrontToken, String apiKey, String apiSecret) {}

    /**
     * What the pretend Meta accepts for a store.
     *
     * @param phoneNumberId Meta's id of the sending number
     * @param wabaId the WhatsApp Business Account that owns the number
     * @param token bearer token for sends
     * @param verifyToken the store's own token of the verification handshake
     * @param displayPhoneNumber as Meta prints it, with spaces
     */
    public record WhatsAppNumber(
            String phoneNumberId,
            String wabaId,
            String token,
            String verifyToken,
            String displayPhoneNumber) {}
}
