package app.tendero.shopify;

import app.tendero.kernel.Language;
import app.tendero.kernel.ShopDomain;
import app.tendero.kernel.StoreId;
import app.tendero.platform.Breakers;
import app.tendero.platform.RedisBreaker;
import app.tendero.platform.Secret;
import app.tendero.platform.Spans;
import app.tendero.platform.StoreLabels;
import app.tendero.sandbox.DemoStores.DemoStore;
import app.tendero.sandbox.shopify.PretendShopify;
import app.tendero.sandbox.shopify.PretendShopifyConfig;
import app.tendero.store.CheckoutMode;
import app.tendero.store.ShopifyAccess;
import app.tendero.store.Store;
import app.tendero.store.StoreSettings;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;

/** A pretend Shopify on a free port and our client that speaks to it over real HTTP. */
public final class ShopifyKit implements AutoCloseable {

    public static final StoreId LINEN_HOUSE = new StoreId(1);
    public static final StoreId CASA_PEPE = new StoreId(2);

    private final Vertx vertx = Vertx.vertx();
    private final HttpClient http = HttpClient.newHttpClient();
    private final String root;
    private final TestShopifyConfig config;
    private final AtomicLong later = new AtomicLong();
    private final Breakers breakers;
    private final ShopifyClient client;

    public ShopifyKit() {
        var router = Router.router(vertx);
        var nobody = URI.create("http://localhost:9");
        var pretend =
                new PretendShopify(
                        vertx, PretendShopifyConfig.of(nobody).withBucket(100_000, 10_000));
        pretend.mount(router);
        pretend.warmUp().toCompletionStage().toCompletableFuture().join();
        this.root = "http://localhost:" + serve(router) + "/sandbox/shopify";
        this.config = TestShopifyConfig.at(root + "/{shop}").withTimeout(Duration.ofSeconds(20));
        this.breakers =
                new Breakers(
                        new SimpleMeterRegistry(),
                        new StoreLabels(),
                        () -> System.nanoTime() + later.get());
        this.client = client(new JdkTransport(), config, breakers);
    }

    /** Lets a trouble be over and found out to be. */
    public void calm() {
        later.addAndGet(Duration.ofMinutes(11).toNanos());
        for (var api : Operation.Api.values()) {
            var line = Breakers.Line.shopify(LINEN_HOUSE, api.name());
            if (breakers.enter(line)) {
                IntStream.range(0, 5).forEach(each -> breakers.succeeded(line));
            }
        }
    }

    static ShopifyClient client(Transport transport, ShopifyConfig config) {
        return client(transport, config, System::nanoTime);
    }

    /**
     * @param clock of its breakers, in nanoseconds
     */
    static ShopifyClient client(Transport transport, ShopifyConfig config, LongSupplier clock) {
        var breakers = new Breakers(new SimpleMeterRegistry(), new StoreLabels(), clock);
        return client(transport, config, breakers);
    }

    private static ShopifyClient client(
            Transport transport, ShopifyConfig config, Breakers breakers) {
        var nobody = new RedisBreaker(Uni.createFrom()::voidItem, later -> {});
        return client(transport, config, breakers, new SharedBudgets(Optional.empty(), nobody));
    }

    /** A replica with others. */
    static ShopifyClient client(Transport transport, ShopifyConfig config, SharedBudgets shared) {
        var breakers = new Breakers(new SimpleMeterRegistry(), new StoreLabels(), System::nanoTime);
        return client(transport, config, breakers, shared);
    }

    private static ShopifyClient client(
            Transport transport, ShopifyConfig config, Breakers breakers, SharedBudgets shared) {
        var address = new ShopAddress(config);
        return new ShopifyClient(
                transport,
                new AdminTokens(
                        List.of(new StoredToken(), new ClientCredentials(transport, address))),
                address,
                config,
                new ShopBreakers(breakers),
                shared,
                new ShopifyMetrics(new SimpleMeterRegistry()),
                new Spans());
    }

    public CatalogueQueries catalogue() {
        return new CatalogueQueries(client);
    }

    public MarketQueries markets() {
        return new MarketQueries(client, new MarketCurrencies(client));
    }

    public MirrorQueries mirror() {
        return new MirrorQueries(client);
    }

    public CheckoutQueries checkout() {
        return new CheckoutQueries(client);
    }

    public ShopAddress address() {
        return new ShopAddress(config);
    }

    ShopifyClient client() {
        return client;
    }

    /** Where the pretend shops are, without a slash at the end. */
    public String root() {
        return root;
    }

    /** A demo store as our own store, with all its tokens. */
    public static Store store(StoreId id, DemoStore demo) {
        return store(
                id,
                demo,
                new ShopifyAccess(
                        Optional.of(new Secret(demo.shopify().accessToken())),
                        Optional.of(new Secret(demo.shopify().storefrontToken())),
                        Optional.of(demo.shopify().apiKey()),
                        Optional.of(new Secret(demo.shopify().apiSecret()))),
                CheckoutMode.STOREFRONT_CART);
    }

    public static Store store(
            StoreId id, DemoStore demo, ShopifyAccess access, CheckoutMode checkout) {
        return new Store(
                id,
                ShopDomain.parse(demo.domain()).orElseThrow(),
                demo.name(),
                true,
                access,
                List.of(),
                new StoreSettings(
                        Map.of(),
                        List.of(Language.EN),
                        demo.currency(),
                        ZoneId.of(demo.timezone()),
                        99,
                        Duration.ofDays(30),
                        checkout,
                        Map.of(),
                        Optional.empty()));
    }

    /** Changes a pretend shop behind our back, see its control door. */
    public void control(Map<String, ?> order) {
        var request =
                HttpRequest.newBuilder(URI.create(root + "/control"))
                        .header("Content-Type", "application/json")
                        .POST(
                                HttpRequest.BodyPublishers.ofString(
                                        new JsonObject(Map.copyOf(order)).encode()));
        var answer = send(request);
        if (answer.statusCode() != 200) {
            throw new AssertionError(answer.body());
        }
    }

    /** What a pretend shop holds: its carts, drafts, orders. */
    public JsonObject state(DemoStore demo) {
        return new JsonObject(get(root + "/" + demo.domain() + "/state").body());
    }

    public HttpResponse<String> get(String url) {
        return send(HttpRequest.newBuilder(URI.create(url)));
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private int serve(Router router) {
        return vertx.createHttpServer()
                .requestHandler(router)
                .listen(0)
                .toCompletionStage()
                .toCompletableFuture()
                .join()
                .actualPort();
    }

    /** Fetches files from this address alone. */
    public static BulkFiles bulkFiles(Vertx vertx, String base) {
        return new BulkFiles(vertx, TestShopifyConfig.at(base));
    }
}
