package app.tendero.sandbox.chaos;

import java.util.OptionalLong;

/**
 * How the service came back from a fault.
 *
 * @param inFlight messages that waited for an answer when it began
 * @param freshMillis until a message written afterwards was answered; empty if that never happened
 * @param owedMillis until everything acknowledged before was answered; empty likewise
 * @param stoodMillis of it, in which the machine stood still
 */
record Recovery(
        Fault fault,
        int inFlight,
        OptionalLong freshMillis,
        OptionalLong owedMillis,
        long stoodMillis) {

    boolean inTime() {
        var bounds = fault.bounds();
        return freshMillis.isPresent()
                && owedMillis.isPresent()
                && freshMillis.getAsLong() <= bounds.fresh().toMillis() + stoodMillis
                && owedMillis.getAsLong() <= bounds.owed().toMillis() + stoodMillis;
    }
}
