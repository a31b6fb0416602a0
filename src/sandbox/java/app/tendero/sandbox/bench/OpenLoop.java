package app.tendero.sandbox.bench;

import app.tendero.sandbox.bench.Crowd.Talk;
import app.tendero.sandbox.world.World;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.IntUnaryOperator;

/**
 * So many messages a second, whatever the answers do. The time of an answer counts from the moment
 * its message was planned for, so a service that stands still cannot hide it by being asked less.
 */
final class OpenLoop extends Load {

    private static final double SECOND = TimeUnit.SECONDS.toNanos(1);

    /** People who have talked before come first; this many keep a pause between two messages. */
    private static final int RESTING = 64;

    private final World world;
    private final int perSecond;
    private final Crowd crowd;
    private final Queue<Talk> idle = new ConcurrentLinkedQueue<>();
    private long begin;
    private long said;

    OpenLoop(World world, int perSecond, int firstStore, int stores) {
        this(world, perSecond, n -> firstStore + n % stores);
    }

    /**
     * @param shops the shop that a shopper goes to, by the shopper's number
     */
    OpenLoop(World world, int perSecond, IntUnaryOperator shops) {
        super(world);
        this.world = world;
        this.perSecond = perSecond;
        this.crowd = new Crowd(world.sandbox().meta(), shops, talk -> talk.ifPresent(idle::add));
    }

    @Override
    Crowd crowd() {
        return crowd;
    }

    @Override
    OpenLoop start() {
        for (int i = 0; i < RESTING; i++) {
            idle.add(crowd.newShopper());
        }
        begin = System.nanoTime();
        var unused = world.vertx().setPeriodic(1, this::sayWhatIsDue);
        return this;
    }

    /** On one event loop only. */
    private void sayWhatIsDue(long timer) {
        if (crowd.isStopped()) {
            world.vertx().cancelTimer(timer);
            return;
        }
        while (planned(said) <= System.nanoTime()) {
            var talk = Optional.ofNullable(idle.poll()).orElseGet(crowd::newShopper);
            crowd.say(talk, planned(said));
            said++;
        }
    }

    private long planned(long message) {
        return begin + (long) (message * SECOND / perSecond);
    }
}
