package app.tendero.catalogue.mirror;

import app.tendero.platform.Database;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import java.util.List;

/** The mirror as another replica on the same database sees it. */
public final class OtherMirror implements AutoCloseable {

    private final Changes changes;
    private final MirrorShelf shelf;

    public OtherMirror(Vertx vertx, Database database, MirrorListener listener) {
        changes = new Changes(vertx, database, List.of(listener));
        shelf =
                new MirrorShelf(
                        database, new MirrorReader(database), changes, new SimpleMeterRegistry());
        changes.start(new StartupEvent());
    }

    public Mirror mirror() {
        return shelf;
    }

    public Changes changes() {
        return changes;
    }

    @Override
    public void close() {
        changes.stop(new ShutdownEvent());
    }
}
