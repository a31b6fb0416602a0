package app.tendero.inbox;

import java.util.List;

/**
 * Told of new arrivals after their commit, for courtesies that may be lost (read marks). Must
 * return at once.
 */
public interface ArrivalListener {

    void arrived(List<Arrival> fresh);
}
