package app.tendero.store;

import app.tendero.kernel.PhoneNumberId;
import java.util.Optional;

/**
 * One thing that must be well for a store to sell, as it is right now.
 *
 * @param name stable, for programs: {@code whatsapp.token}
 * @param number the sending number it is about, if it is about one
 * @param says how it is, in a plain sentence for the merchant; holds no secret
 * @param toDo what to do about it; empty when there is nothing to do
 */
public record Check(
        String name,
        Optional<PhoneNumberId> number,
        State state,
        String says,
        Optional<String> toDo) {

    /** From well to bad; what could not be found out stands between. */
    public enum State {
        OK,
        UNKNOWN,
        WARNING,
        FAILED
    }

    public static Check ok(String name, String says) {
        return new Check(name, Optional.empty(), State.OK, says, Optional.empty());
    }

    public static Check unknown(String name, String says, String toDo) {
        return new Check(name, Optional.empty(), State.UNKNOWN, says, Optional.of(toDo));
    }

    public static Check warning(String name, String says, String toDo) {
        return new Check(name, Optional.empty(), State.WARNING, says, Optional.of(toDo));
    }

    public static Check failed(String name, String says, String toDo) {
        return new Check(name, Optional.empty(), State.FAILED, says, Optional.of(toDo));
    }

    /** The same about one sending number. */
    public Check of(PhoneNumberId about) {
        return new Check(name, Optional.of(about), state, says, toDo);
    }
}
