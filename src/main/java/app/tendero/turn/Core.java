package app.tendero.turn;

import app.tendero.conversation.Engine;
import app.tendero.conversation.Wording;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Brings the core, which knows no framework, into the container. */
@Singleton
class Core {

    @Produces
    @Singleton
    Wording wording() {
        return Wording.load();
    }

    @Produces
    @Singleton
    Engine engine(Wording wording) {
        return new Engine(wording);
    }
}
