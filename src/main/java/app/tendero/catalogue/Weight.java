package app.tendero.catalogue;

import app.tendero.conversation.Product;
import app.tendero.conversation.View;

/** Guesses what something on a shelf weighs, in units of about a kilobyte. */
final class Weight {

    private Weight() {}

    static int of(View<?> view) {
        return view instanceof View.Seen<?>(var value) ? ofValue(value) : 1;
    }

    private static int ofValue(Object value) {
        return switch (value) {
            case Product product ->
                    2 + product.description().length() / 1000 + product.variants().size() / 4;
            case Block<?> block -> 1 + block.items().size() / 4;
            case Searchable searchable -> 1 + searchable.weight();
            default -> 1;
        };
    }
}
