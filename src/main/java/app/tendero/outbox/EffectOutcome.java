package app.tendero.outbox;

import app.tendero.conversation.Event;
import app.tendero.kernel.Wamid;
import java.time.Duration;

/** What became of an attempt. The outbox does a different thing for each. */
public sealed interface EffectOutcome {

    /** Meta took the message. */
    record Sent(Wamid wamid) implements EffectOutcome {}

    /** Done, and the conversation must hear of it, once. */
    record Answered(Event event) implements EffectOutcome {}

    /** Done, and nobody needs to hear of it. */
    record Done() implements EffectOutcome {}

    /** Certainly not done, may work later: network refused, 5xx with an answer. Uses up a try. */
    record Failed(int code, String reason) implements EffectOutcome {}

    /** Not now: a rate or pair limit. Does not use up a try. */
    record Busy(int code, Duration retryAfter, Scope scope) implements EffectOutcome {}

    /** Final: wrong number, closed window, refused content. */
    record Refused(int code, String reason) implements EffectOutcome {}

    /** The store's token, permission or payment is bad: everything of this number waits. */
    record Blocked(int code, String reason) implements EffectOutcome {}

    /** Nobody is meant to say it any more: it expires, and needs nobody's look. */
    record Dropped(String reason) implements EffectOutcome {}

    /** The line broke after we spoke: wait for a status before repeating. */
    record Unknown(String what) implements EffectOutcome {}

    /** What a limit applies to. */
    enum Scope {
        SHOPPER,
        NUMBER,
        STORE
    }
}
