package app.tendero.kernel;

/**
 * Whether a store's chat may ask a language model what a message means, and how often.
 *
 * @param asks the merchant's switch; the deployment needs a model as well
 * @param callsADay at most, by days of UTC
 */
public record ModelRules(boolean asks, int callsADay) {

    public static final int MOST_CALLS = 100_000;

    /** Nobody asked for it. */
    public static final ModelRules OFF = new ModelRules(false, 200);
}
