package app.tendero.conversation;

import java.time.Instant;
import java.util.Optional;

/**
 * Who answers a shopper: the bot, or a person of the merchant's.
 *
 * @param by who has the talk now
 * @param heard how many messages went to a person so far, in all hand-offs together
 * @param shown how often the merchant's inbox was told
 * @param opened when the present hand-off began; empty while the bot has the talk
 * @param last when either side last wrote in it; empty while the bot has the talk
 */
public record HandOff(
        By by, int heard, int shown, Optional<Instant> opened, Optional<Instant> last) {

    /** A talk that nobody was ever called to. */
    public static final HandOff NONE =
            new HandOff(By.BOT, 0, 0, Optional.empty(), Optional.empty());

    /** Who has a talk. */
    public enum By {
        BOT,
        /** A person was asked for, and nobody took it yet. */
        NOBODY_YET,
        PERSON
    }

    /** Why a talk changed hands. */
    public enum Reason {
        /** The shopper asked for a person. */
        ASKED,
        /** The bot understood nothing, several times in a row. */
        MISUNDERSTOOD,
        /** Somebody of the merchant's took it, or wrote. */
        TAKEN,
        /** The shopper wrote to whoever has it. */
        WROTE,
        /** Somebody of the merchant's gave it back to the bot. */
        GIVEN_BACK,
        /** The shopper went back to the shop. */
        LEFT,
        /** Nobody took it in time. */
        UNANSWERED,
        /** Nothing was written for a while. */
        QUIET
    }

    /** Whether the bot keeps quiet. */
    public boolean isOpen() {
        return by != By.BOT;
    }

    /** One more thing the inbox is told of. */
    public HandOff shownAgain() {
        return new HandOff(by, heard, shown + 1, opened, last);
    }

    /** In these hands from now on. A hand-off that is open goes on as the same one. */
    public HandOff heldBy(By whom, Instant at) {
        return whom == By.BOT
                ? new HandOff(whom, heard, shown, Optional.empty(), Optional.empty())
                : new HandOff(
                        whom,
                        heard,
                        shown,
                        opened.or(() -> Optional.of(at)),
                        Optional.of(later(at)));
    }

    /** The shopper wrote to whoever has the talk. */
    public HandOff heardOne(Instant at) {
        return new HandOff(by, heard + 1, shown, opened, Optional.of(later(at)));
    }

    private Instant later(Instant at) {
        return last.filter(before -> before.isAfter(at)).orElse(at);
    }
}
