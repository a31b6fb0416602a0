package app.tendero.sync;

import app.tendero.shopify.Trouble;

/** Shopify could not be asked in the middle of a turn. What was done until then is noted. */
final class Held extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Trouble trouble;

    Held(Trouble trouble) {
        super(trouble.word(), null, false, false);
        this.trouble = trouble;
    }

    Trouble trouble() {
        return trouble;
    }
}
