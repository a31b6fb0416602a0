package app.tendero.sandbox.world;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.net.NetClient;
import io.vertx.core.net.NetClientOptions;
import io.vertx.core.net.NetServer;
import io.vertx.core.net.NetSocket;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Spreads connections over the replicas of the service; one that is down is passed over. */
final class Balancer {

    private static final int CONNECT_MILLIS = 500;

    private final NetServer server;
    private final NetClient client;
    private final List<Integer> replicas;
    private final AtomicInteger turn = new AtomicInteger();

    /**
     * @param replicas ports on this machine
     */
    Balancer(Vertx vertx, List<Integer> replicas) {
        this.replicas = List.copyOf(replicas);
        this.client =
                vertx.createNetClient(new NetClientOptions().setConnectTimeout(CONNECT_MILLIS));
        this.server = vertx.createNetServer().connectHandler(this::pass);
    }

    Future<Void> listen(int port) {
        return server.listen(port, "localhost").mapEmpty();
    }

    private void pass(NetSocket outside) {
        outside.pause();
        connect(turn.getAndIncrement(), replicas.size())
                .onSuccess(inside -> join(outside, inside))
                .onFailure(nobody -> outside.close());
    }

    private Future<NetSocket> connect(int from, int tries) {
        int port = replicas.get(Math.floorMod(from, replicas.size()));
        return client.connect(port, "localhost")
                .recover(
                        down ->
                                tries > 1
                                        ? connect(from + 1, tries - 1)
                                        : Future.failedFuture(down));
    }

    private static void join(NetSocket outside, NetSocket inside) {
        inside.pause();
        outside.closeHandler(gone -> inside.close());
        inside.closeHandler(gone -> outside.close());
        outside.pipeTo(inside);
        inside.pipeTo(outside);
    }
}
