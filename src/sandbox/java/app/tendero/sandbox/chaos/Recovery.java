package app.tendero.sandbox.chaos;

import java.util.OptionalLong;

/**
 * How the service came back from a fault.
 *
 * @param inFlight messages that waited for an answer when it began
 * @param freshMillis until a message written afterwards was answered; empty if that never happened
 * @param owedMillis until everything acknowledged before was answered; empty likewise
 */
record Recovery(Fault fault, int inFlight, OptionalLong freshMillis, OptionalLong owedMillis) {

    boolean inTime() {
        var bounds = fault.bounds();
        return freshMillis.isPresent()
                && owedMillis.isPresent()
                && freshMillis.getAsLong() <= bounds.fresh().toMillis()
                && owedMillis.getAsLong() <= bounds.owed().toMillis();
    }
}
