package app.tendero.sandbox.bench;

import app.tendero.sandbox.bench.Crowd.Talk;
import app.tendero.sandbox.world.World;
import java.util.Optional;

/** A fixed number of conversations at a time: whoever is answered writes again at once. */
final class ClosedLoop extends Load {

    private final int inFlight;
    private final Crowd crowd;

    ClosedLoop(World world, int inFlight, int firstStore, int stores) {
        super(world);
        this.inFlight = inFlight;
        this.crowd = new Crowd(world.sandbox().meta(), n -> firstStore + n % stores, this::next);
    }

    @Override
    Crowd crowd() {
        return crowd;
    }

    @Override
    ClosedLoop start() {
        crowd.firstShoppers(inFlight).forEach(talk -> next(Optional.of(talk)));
        return this;
    }

    private void next(Optional<Talk> talk) {
        if (!crowd.isStopped()) {
            crowd.say(talk.orElseGet(crowd::newShopper), System.nanoTime());
        }
    }
}
