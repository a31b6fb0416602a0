package app.tendero.sandbox;

import app.tendero.sandbox.DemoStores.DemoStore;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import org.jboss.logging.Logger;

/** Registers the pretend stores through the operator's door, waiting for the service to come up. */
final class Registration implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Registration.class);
    private static final long RETRY_MILLIS = 300;
    private static final long PATIENCE_MILLIS = 20_000;
    private static final int TELL_EVERY = 30;
    private static final int CREATED = 201;
    private static final int OK = 200;
    private static final int CONFLICT = 409;

    private final Vertx vertx;
    private final SandboxSettings settings;
    private final HttpClient client;
    private volatile boolean closed;

    Registration(Vertx vertx, SandboxSettings settings) {
        this.vertx = vertx;
        this.settings = settings;
        this.client = vertx.createHttpClient(new HttpClientOptions().setMaxPoolSize(1));
    }

    Future<Void> of(List<DemoStore> stores) {
        var done = Future.<Void>succeededFuture();
        for (var store : stores) {
            done = done.compose(before -> until(store, 1)).compose(there -> furnished(store));
        }
        return done;
    }

    /** A desk that a developer can look at; what somebody changed there stays. */
    private Future<Void> furnished(DemoStore store) {
        var desk = DemoDesk.of(store, vertx);
        return desk.isEmpty()
                ? Future.succeededFuture()
                : desk.get()
                        .answers()
                        .compose(body -> call(HttpMethod.PUT, DemoDesk.answersDoor(store), body))
                        .compose(
                                kept ->
                                        call(
                                                HttpMethod.PUT,
                                                DemoDesk.scheduleDoor(store),
                                                desk.get().schedule()))
                        .mapEmpty();
    }

    private Future<Void> until(DemoStore store, int attempt) {
        return once(store)
                .otherwise(0)
                .compose(
                        status -> {
                            if (status == CREATED || status == OK) {
                                return Future.succeededFuture();
                            }
                            if (closed) {
                                return Future.failedFuture("closed");
                            }
                            if (attempt % TELL_EVERY == 0) {
                                LOG.warnf(
                                        "store %s is not registered yet, the service answers %d",
                                        store.handle(), status);
                            }
                            return pause().compose(rested -> until(store, attempt + 1));
                        });
    }

    private Future<Void> pause() {
        var rested = Promise.<Void>promise();
        vertx.setTimer(RETRY_MILLIS, timer -> rested.complete());
        return rested.future();
    }

    /** A store that is there from an earlier start is brought up to date. */
    private Future<Integer> once(DemoStore store) {
        var body = body(store);
        return call(HttpMethod.POST, "/api/v1/stores", body)
                .compose(
                        status ->
                                status == CONFLICT
                                        ? call(
                                                HttpMethod.PUT,
                                                "/api/v1/stores/" + store.domain(),
                                                body)
                                        : Future.succeededFuture(status));
    }

    private Future<Integer> call(HttpMethod method, String path, JsonObject body) {
        var request =
                new RequestOptions()
                        .setMethod(method)
                        .setAbsoluteURI(settings.service().resolve(path).toString())
                        .setTimeout(PATIENCE_MILLIS)
                        .putHeader("Content-Type", "application/json");
        settings.operatorKey()
                .ifPresent(key -> request.putHeader("Authorization", "Bearer " + key));
        return client.request(request)
                .compose(sent -> sent.send(body.toBuffer()))
                .compose(answer -> answer.end().map(answer.statusCode()));
    }

    private static JsonObject body(DemoStore store) {
        var number = store.whatsapp();
        return new JsonObject()
                .put("store_domain", store.domain())
                .put("private_app", true)
                .put("access_token", store.shopify().accessToken())
                .put("api_key", store.shopify().apiKey())
                .put("api_secret", store.shopify().apiSecret())
                .put("storefront_token", store.shopify().storefrontToken())
                .put(
                        "whatsapp",
                        new JsonObject()
                                .put("phone_number_id", number.phoneNumberId())
                                .put("waba_id", number.wabaId())
                                .put("token", number.token())
                                .put("verify_token", number.verifyToken())
                                .put("app_secret", DemoStores.META_APP_SECRET)
                                .put("display_phone_number", number.displayPhoneNumber()))
                .put(
                        "settings",
                        new JsonObject()
                                .put("welcome_message", store.welcome())
                                .put("languages", new JsonArray(store.languages()))
                                .put("currency", store.currency())
                                .put("timezone", store.timezone()));
    }

    @Override
    public void close() {
        closed = true;
        client.close();
    }
}
