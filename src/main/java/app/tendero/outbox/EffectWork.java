package app.tendero.outbox;

/** The work on effects, as far as it must be started and stopped. */
public interface EffectWork {

    void start();

    /** Begins nothing new; what is under way goes on. */
    void stop();

    /** How many effects are being carried out now. */
    int underWay();
}
