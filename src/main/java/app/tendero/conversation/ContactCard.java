package app.tendero.conversation;

import java.util.Optional;

/**
 * How a store is reached, and where. Words and numbers are the merchant's.
 *
 * @param phone with its country, such as {@code +33 4 72 00 12 34}
 * @param website with its {@code https://}
 */
public record ContactCard(
        Optional<String> phone,
        Optional<String> email,
        Optional<String> website,
        Optional<Place> place) {

    /** Nothing is told. */
    public static final ContactCard NONE =
            new ContactCard(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * @param name what stands on the door
     * @param address in one line
     */
    public record Place(String name, String address, Optional<Point> point) {}

    /** On the map, in degrees. */
    public record Point(double latitude, double longitude) {}

    public boolean isEmpty() {
        return equals(NONE);
    }

    /** Whether there is something to put into a phone's address book. */
    public boolean canBeSaved() {
        return phone.isPresent() || email.isPresent();
    }
}
