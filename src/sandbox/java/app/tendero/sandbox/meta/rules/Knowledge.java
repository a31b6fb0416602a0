package app.tendero.sandbox.meta.rules;

import java.util.Optional;

/** What the rules must know about the sending number beyond the message itself. */
public interface Knowledge {

    /**
     * The Meta catalogue attached to the number's account; none means that no product can be sent.
     */
    Optional<String> catalogue();

    /** Whether the catalogue has this {@code product_retailer_id}. */
    boolean knows(String retailerId);

    /** The approved template of that name and language. */
    Optional<Template> template(String name, String language);

    /**
     * The country calling code of the number, {@code "33"}; some kinds exist in some countries
     * only.
     */
    String callingCode();

    /**
     * An approved template.
     *
     * @param category {@code MARKETING}, {@code UTILITY} or {@code AUTHENTICATION}
     * @param bodyParameters how many values its body takes
     */
    record Template(String name, String language, String category, int bodyParameters) {}
}
