package app.tendero.sandbox;

import app.tendero.sandbox.DemoStores.DemoStore;
import app.tendero.sandbox.admin.PretendAdmin;
import app.tendero.sandbox.chat.ChatConfig;
import app.tendero.sandbox.chat.ChatPage;
import app.tendero.sandbox.chat.ChatStore;
import app.tendero.sandbox.meta.MetaConfig;
import app.tendero.sandbox.meta.MetaNumber;
import app.tendero.sandbox.meta.PretendMeta;
import app.tendero.sandbox.model.PretendModel;
import app.tendero.sandbox.shopify.PretendShopify;
import app.tendero.sandbox.shopify.PretendShopifyConfig;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The whole pretend world on one router: Meta, Shopify with its admin, and a phone to try them
 * with.
 */
public final class Sandbox implements AutoCloseable {

    private static final Duration FIRST_RETRY = Duration.ofSeconds(1);

    private final List<DemoStore> stores;
    private final PretendMeta meta;
    private final PretendShopify shopify;
    private final Optional<ChatPage> chat;
    private final PretendModel model;
    private final PretendAdmin admin;
    private final Registration registration;

    public Sandbox(Vertx vertx, SandboxSettings settings) {
        this.stores = stores(settings.benchStores());
        this.meta = new PretendMeta(vertx, metaConfig(settings));
        this.shopify =
                new PretendShopify(
                        vertx,
                        PretendShopifyConfig.of(settings.service())
                                .withPublicUrl(settings.origin()));
        this.chat =
                settings.light()
                        ? Optional.empty()
                        : Optional.of(new ChatPage(vertx, meta, chatConfig(settings)));
        this.model = new PretendModel(vertx);
        this.admin = new PretendAdmin(settings.service().toString(), Clock.systemUTC());
        this.registration = new Registration(vertx, settings);
    }

    private static List<DemoStore> stores(int benchStores) {
        var bench = IntStream.rangeClosed(1, benchStores).mapToObj(DemoStores::bench);
        return Stream.concat(DemoStores.all().stream(), bench).toList();
    }

    private MetaConfig metaConfig(SandboxSettings settings) {
        var numbers =
                stores.stream().map(store -> number(store, settings.messagesPerSecond())).toList();
        var config =
                MetaConfig.of(settings.service(), DemoStores.META_APP_ID, numbers)
                        .retryingAfter(FIRST_RETRY, settings.lastRetry());
        return settings.light() ? config.forLoad() : config;
    }

    private static MetaNumber number(DemoStore store, int messagesPerSecond) {
        var number = store.whatsapp();
        return new MetaNumber(
                number.phoneNumberId(),
                number.wabaId(),
                number.token(),
                DemoStores.META_APP_SECRET,
                number.displayPhoneNumber(),
                store.name(),
                Optional.of("7" + number.wabaId()),
                messagesPerSecond);
    }

    private static ChatConfig chatConfig(SandboxSettings settings) {
        var stores =
                DemoStores.all().stream()
                        .map(
                                store ->
                                        new ChatStore(
                                                store.whatsapp().phoneNumberId(),
                                                store.name(),
                                                store.whatsapp().displayPhoneNumber(),
                                                store.handle()))
                        .toList();
        return new ChatConfig(
                settings.service(), settings.origin().toString(), settings.operatorKey(), stores);
    }

    public Sandbox mount(Router router) {
        meta.mount(router);
        shopify.mount(router);
        chat.ifPresent(page -> page.mount(router));
        admin.mount(router);
        model.mount(router);
        return this;
    }

    public PretendMeta meta() {
        return meta;
    }

    /** Makes all stores known to the service, as an operator would; ends when the last one is. */
    public Future<Void> register() {
        return shopify.warmUp().compose(ready -> registration.of(stores));
    }

    /** Makes one more store known to the service: any that {@link DemoStores} can make. */
    public Future<Void> register(DemoStore store) {
        return registration.of(List.of(store));
    }

    @Override
    public void close() {
        registration.close();
        chat.ifPresent(ChatPage::close);
        shopify.close();
        meta.close();
    }
}
