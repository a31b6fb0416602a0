package app.tendero.platform;

import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.timeout.IdleStateEvent;
import io.netty.handler.timeout.IdleStateHandler;
import io.smallrye.mutiny.Uni;
import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.impl.VertxInternal;
import io.vertx.core.net.NetClient;
import io.vertx.core.net.NetClientOptions;
import io.vertx.core.net.NetSocket;
import io.vertx.core.net.SSLOptions;
import io.vertx.core.net.SocketAddress;
import io.vertx.core.net.impl.NetSocketInternal;
import io.vertx.pgclient.impl.PgConnectionFactory;
import io.vertx.pgclient.spi.PgDriver;
import io.vertx.sqlclient.SqlConnectOptions;
import io.vertx.sqlclient.impl.SocketConnectionBase;
import io.vertx.sqlclient.impl.SqlConnectionInternal;
import io.vertx.sqlclient.spi.ConnectionFactory;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * The driver of PostgreSQL with sockets that can be given up. Its own way of closing says goodbye,
 * shuts its half of the socket and waits for the server to shut the other: behind a line on which
 * nothing moves any more that is for ever, and each such connection keeps its place in the pool,
 * also one that never got through its handshake. Here a socket on which nothing moved for a time is
 * closed without a word, and {@link #hangUp} does so at once.
 */
final class PatientDriver extends PgDriver {

    private final Duration silence;

    PatientDriver(Duration silence) {
        this.silence = silence;
    }

    /**
     * All that waits on the connection fails at once, and its pool forgets it.
     *
     * @return when that is done: who gives it back to the pool before lends it to somebody else
     */
    static Uni<Void> hangUp(io.vertx.mutiny.sqlclient.SqlConnection connection) {
        return Uni.createFrom()
                .emitter(
                        closed -> {
                            if (connection.getDelegate() instanceof SqlConnectionInternal pooled
                                    && pooled.unwrap().unwrap()
                                            instanceof SocketConnectionBase line) {
                                close(line, () -> closed.complete(null));
                            } else {
                                closed.complete(null);
                            }
                        });
    }

    /**
     * From the first context on the driver's own handler, which would wait, is not asked. Netty
     * tells that a channel is closed, and only then puts the news for the driver in the queue of
     * the event loop: behind that one is the second step from here.
     */
    private static void close(SocketConnectionBase line, Runnable then) {
        var first = line.socket().channelHandlerContext().pipeline().firstContext();
        var loop = first.channel().eventLoop();
        first.close().addListener(done -> loop.execute(() -> loop.execute(then)));
    }

    @Override
    public ConnectionFactory createConnectionFactory(
            Vertx vertx, Supplier<? extends Future<? extends SqlConnectOptions>> server) {
        return new Factory((VertxInternal) vertx, server, silence);
    }

    private static final class Factory extends PgConnectionFactory {

        private final Duration silence;

        Factory(
                VertxInternal vertx,
                Supplier<? extends Future<? extends SqlConnectOptions>> server,
                Duration silence) {
            super(vertx, server);
            this.silence = silence;
        }

        @Override
        protected NetClient netClient(NetClientOptions options) {
            return new Dialler(super.netClient(options), silence);
        }
    }

    /** First in the pipeline, so that its closing reaches the socket and nobody in between. */
    private static final class Silence extends IdleStateHandler {

        Silence(Duration time) {
            super(0, 0, time.toMillis(), TimeUnit.MILLISECONDS);
        }

        @Override
        protected void channelIdle(ChannelHandlerContext context, IdleStateEvent event) {
            context.close();
        }
    }

    /** Watches a socket from the moment it is open. */
    private record Dialler(NetClient client, Duration silence) implements NetClient {

        private NetSocket watched(NetSocket socket) {
            ((NetSocketInternal) socket)
                    .channelHandlerContext()
                    .pipeline()
                    .addFirst(new Silence(silence));
            return socket;
        }

        @Override
        public Future<NetSocket> connect(SocketAddress server, String name) {
            return client.connect(server, name).map(this::watched);
        }

        @Override
        public Future<NetSocket> connect(SocketAddress server) {
            return client.connect(server).map(this::watched);
        }

        @Override
        public Future<NetSocket> connect(int port, String host) {
            return client.connect(port, host).map(this::watched);
        }

        @Override
        public Future<NetSocket> connect(int port, String host, String name) {
            return client.connect(port, host, name).map(this::watched);
        }

        @Override
        public NetClient connect(int port, String host, Handler<AsyncResult<NetSocket>> then) {
            connect(port, host).onComplete(then);
            return this;
        }

        @Override
        public NetClient connect(
                int port, String host, String name, Handler<AsyncResult<NetSocket>> then) {
            connect(port, host, name).onComplete(then);
            return this;
        }

        @Override
        public NetClient connect(SocketAddress server, Handler<AsyncResult<NetSocket>> then) {
            connect(server).onComplete(then);
            return this;
        }

        @Override
        public NetClient connect(
                SocketAddress server, String name, Handler<AsyncResult<NetSocket>> then) {
            connect(server, name).onComplete(then);
            return this;
        }

        @Override
        public Future<Void> close() {
            return client.close();
        }

        @Override
        public void close(Handler<AsyncResult<Void>> then) {
            close().onComplete(then);
        }

        @Override
        public Future<Boolean> updateSSLOptions(SSLOptions options, boolean force) {
            return client.updateSSLOptions(options, force);
        }

        @Override
        public boolean isMetricsEnabled() {
            return client.isMetricsEnabled();
        }
    }
}
