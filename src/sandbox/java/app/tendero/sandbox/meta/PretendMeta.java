package app.tendero.sandbox.meta;

import app.tendero.sandbox.meta.rules.GraphError;
import app.tendero.sandbox.meta.rules.GraphRefusal;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

/**
 * Meta's Cloud API, played by ourselves. Mounted under {@code /sandbox/meta}: the Graph API at
 * {@code /sandbox/meta/{version}/…} and, beside it, the doors by which tests, benches and the chat
 * page pull its strings.
 */
public final class PretendMeta implements AutoCloseable {

    static final String ROOT = "/sandbox/meta";
    private static final long BODY_LIMIT = 4L * 1024 * 1024;

    private final Vertx vertx;
    private final MetaConfig config;
    private final Lines lines;
    private final Webhooks webhooks;
    private final Injector injector;
    private final Witness witness;
    private final MediaShelf media;
    private final List<MetaListener> listeners = new CopyOnWriteArrayList<>();
    private final MessagesDoor messages;
    private final GraphDoors graph;
    private final MediaDoors files;
    private final SandboxDoors sandbox;

    public PretendMeta(Vertx vertx, MetaConfig config) {
        this.vertx = vertx;
        this.config = config;
        this.lines = new Lines(config.numbers(), config.clock().millis());
        this.witness = new Witness(config.kept());
        this.media = new MediaShelf();
        this.webhooks = new Webhooks(vertx, config, listeners);
        this.injector = new Injector(lines, config, webhooks);
        var statuses = new Statuses(vertx, config, webhooks);
        var sending = new Sending(config, witness, statuses, listeners);
        var guard = new Guard(lines);
        var codes = new Codes(config.clock());
        this.messages = new MessagesDoor(vertx, guard, sending);
        this.files = new MediaDoors(lines, guard, media, config.clock());
        this.graph =
                new GraphDoors(lines, guard, files, new SetupDoors(config, lines, guard, codes));
        this.sandbox =
                new SandboxDoors(
                        lines,
                        witness,
                        webhooks,
                        injector,
                        new Control(lines, config),
                        new Newcomers(config, lines, codes),
                        files);
    }

    /** Adds all doors to the router. */
    public PretendMeta mount(Router router) {
        var body = BodyHandler.create(false).setBodyLimit(BODY_LIMIT);
        router.route(ROOT + "/*")
                .handler(
                        ctx -> {
                            // Uploads bring a file, which they read themselves.
                            if (files.upload(ctx)) {
                                return;
                            }
                            body.handle(ctx);
                        })
                .handler(this::handle);
        return this;
    }

    private void handle(RoutingContext ctx) {
        refusing(ctx, () -> dispatch(ctx));
    }

    private static void refusing(RoutingContext ctx, Runnable work) {
        try {
            work.run();
        } catch (GraphRefusal refusal) {
            Answers.error(ctx, refusal.error());
        } catch (IllegalArgumentException misuse) {
            Answers.misuse(ctx, 400, String.valueOf(misuse.getMessage()));
        }
    }

    private void dispatch(RoutingContext ctx) {
        var path = GraphPath.of(ctx.normalizedPath(), ROOT.length());
        if (path.isEmpty()) {
            sandbox.handle(ctx, ctx.normalizedPath().substring(ROOT.length()));
        } else if (path.get().edge().equals("messages")) {
            messages.handle(ctx, path.get().id());
        } else {
            var slow = lines.slow(path.get().id());
            if (slow > 0) {
                vertx.setTimer(slow, timer -> refusing(ctx, () -> graph(ctx, path.get())));
            } else {
                graph(ctx, path.get());
            }
        }
    }

    private void graph(RoutingContext ctx, GraphPath path) {
        if (!graph.handle(ctx, path)) {
            throw GraphError.plain(400, 2500, "Unknown path components: " + path).refusal();
        }
    }

    /** Where webhooks go from now on. */
    public void serviceAt(URI service) {
        serviceAt(List.of(service));
    }

    /** Several replicas, taking turns: a webhook and its double go to two of them. */
    public void serviceAt(List<URI> replicas) {
        webhooks.serviceAt(replicas);
    }

    /** Tells the service, in one webhook, what shoppers do. */
    public Injected inbound(List<Inbound> batch) {
        return injector.inject(batch);
    }

    /** Tells the service what a shopper does. */
    public Injected inbound(Inbound inbound) {
        return inbound(List.of(inbound));
    }

    /** A signed webhook of what a shopper does, which is not delivered. */
    public Prepared prepare(Inbound inbound) {
        return injector.prepare(inbound);
    }

    /** Makes a file known, as if a shopper's phone had uploaded it; returns its media id. */
    public String addMedia(String mimeType, byte[] content) {
        return media.add(mimeType, content);
    }

    /** Names the SKUs of a number's catalogue; without, every SKU is taken for a known one. */
    public void skus(String phoneNumberId, Predicate<String> known) {
        lines.find(phoneNumberId).ifPresent(line -> line.skus(known));
    }

    /** Names the SKUs of a number's catalogue. */
    public void skus(String phoneNumberId, Set<String> known) {
        skus(phoneNumberId, Set.copyOf(known)::contains);
    }

    public void listen(MetaListener listener) {
        listeners.add(listener);
    }

    public Witness witness() {
        return witness;
    }

    public List<MetaNumber> numbers() {
        return config.numbers();
    }

    @Override
    public void close() {
        webhooks.close();
    }
}
