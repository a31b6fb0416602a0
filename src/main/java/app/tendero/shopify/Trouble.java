package app.tendero.shopify;

import java.time.Duration;
import java.util.List;

/**
 * Why there is no answer. One kind for each thing a caller does about it. Codes are HTTP statuses,
 * 0 where there was none; reasons are fixed words, never texts of a shop or a shopper.
 */
public sealed interface Trouble {

    /** In a word, for metrics and logs. */
    String word();

    /** The shop's cost limit is used up (ours or Shopify's word for it); nothing was done. */
    record Busy(Duration retryAfter) implements Trouble {
        @Override
        public String word() {
            return "throttled";
        }
    }

    /** Shopify understood and said no: {@code userErrors} of a mutation, which then did nothing. */
    record Refused(List<UserError> errors) implements Trouble {

        public Refused {
            errors = List.copyOf(errors);
        }

        @Override
        public String word() {
            return "refused";
        }
    }

    /** The token is wrong, expired or may not do this (401, 403, {@code ACCESS_DENIED}). */
    record Denied(int code, String reason) implements Trouble {
        @Override
        public String word() {
            return "denied";
        }
    }

    /** The shop is frozen (402), gone (404), locked (423) or {@code SHOP_INACTIVE}. */
    record Closed(int code, String reason) implements Trouble {
        @Override
        public String word() {
            return "closed";
        }
    }

    /**
     * Shopify is unwell (5xx) or could not be connected to (0). Worth trying again; look before
     * repeating a write that met a 5xx.
     */
    record Down(int code, String reason) implements Trouble {
        @Override
        public String word() {
            return "down";
        }
    }

    /**
     * The line broke after we spoke, or what came back is no answer: a write may have been done.
     */
    record Unknown(String what) implements Trouble {
        @Override
        public String word() {
            return "unknown";
        }
    }

    /** Shopify does not accept the question itself: our bug, or a version that ended. */
    record Misasked(int code, String reason) implements Trouble {
        @Override
        public String word() {
            return "misasked";
        }
    }

    /**
     * @param field path of the input, such as {@code input.lines.0.merchandiseId}; may be empty
     * @param code as Shopify names it; empty where the mutation has no codes
     */
    record UserError(String field, String code) {}
}
