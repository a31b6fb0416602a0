package app.tendero.sandbox.bench;

/** One question put to an installation. */
interface Bench {

    /** Measures as often as the settings ask for. */
    void run(Table table);
}
