package app.tendero.shopify;

/**
 * What we write on carts and draft orders so that the order which comes of them finds its way back
 * to the chat. Shopify copies them to the order's {@code note_attributes}.
 */
public final class ChatAttributes {

    /** The conversation's opaque id. */
    public static final String CONVERSATION = "wa_conversation";

    /** The number of the checkout within the conversation. */
    public static final String CHECKOUT = "wa_checkout";

    /** Where the sale came from, as links say it, too. */
    public static final String SOURCE = "ref";

    /** The value of {@link #SOURCE}, and the tag of draft orders. */
    public static final String WHATSAPP = "whatsapp";

    private ChatAttributes() {}
}
