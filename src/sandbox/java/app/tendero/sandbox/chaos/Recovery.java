package app.tendero.sandbox.chaos;

import java.time.Duration;
import java.util.OptionalLong;

/**
 * How the service came back from a fault.
 *
 * @param inFlight messages that waited for an answer when it began
 * @param freshMillis until a message written afterwards was answered; empty if that never happened
 * @param owedMillis until everything written before was answered; empty likewise
 * @param stoodMillis of it, in which the machine stood still
 */
record Recovery(
        Fault fault,
        int inFlight,
        OptionalLong freshMillis,
        OptionalLong owedMillis,
        long stoodMillis) {

    /**
     * More than 1 where tests share the machine with others: it is its time that is judged less.
     */
    private static final int PATIENCE = Integer.getInteger("patience", 1);

    boolean inTime() {
        var bounds = fault.bounds();
        return isWithin(freshMillis, bounds.fresh()) && isWithin(owedMillis, bounds.owed());
    }

    private boolean isWithin(OptionalLong millis, Duration bound) {
        return millis.isPresent()
                && millis.getAsLong() <= bound.toMillis() * PATIENCE + stoodMillis;
    }
}
