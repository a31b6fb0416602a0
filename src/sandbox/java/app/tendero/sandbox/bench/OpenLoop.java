package app.tendero.sandbox.bench;

import app.tendero.sandbox.bench.Crowd.Talk;
import app.tendero.sandbox.world.World;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.IntUnaryOperator;

/**
 * So many messages a second, whatever the answers do. The time of an answer counts from the moment
 * its message was planned for, so a service that stands still cannot hide it by being asked less.
 *
 * <p>Some hundred shoppers are about; who leaves is followed by another, and who writes next is
 * left to chance. In turns they would go through their scripts in step, and after a moment of
 * standing still all who came in it would check out together, again and again.
 */
final class OpenLoop extends Load {

    private static final double SECOND = TimeUnit.SECONDS.toNanos(1);

    private static final int SHOPPERS = 500;

    private final World world;
    private final int perSecond;
    private final Crowd crowd;
    private final List<Talk> idle = new ArrayList<>();
    private final Random chance = new Random(1);
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
        this.crowd = new Crowd(world.sandbox().meta(), shops, this::rest);
    }

    @Override
    Crowd crowd() {
        return crowd;
    }

    @Override
    OpenLoop start() {
        idle.addAll(crowd.firstShoppers(SHOPPERS));
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
            crowd.say(anybody(), planned(said));
            said++;
        }
    }

    private synchronized void rest(Optional<Talk> talk) {
        idle.add(talk.orElseGet(crowd::newShopper));
    }

    private synchronized Talk anybody() {
        if (idle.isEmpty()) {
            return crowd.newShopper();
        }
        Collections.swap(idle, chance.nextInt(idle.size()), idle.size() - 1);
        return idle.removeLast();
    }

    private long planned(long message) {
        return begin + (long) (message * SECOND / perSecond);
    }
}
