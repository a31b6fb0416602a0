package app.tendero.shopify;

import java.util.List;
import java.util.function.Function;

/**
 * What came of a question to Shopify. A question never fails for reasons that belong to Shopify,
 * the network or the store: those are {@link Trouble}.
 *
 * @param <T> the data asked for
 */
public sealed interface ShopifyAnswer<T> {

    record Data<T>(T value) implements ShopifyAnswer<T> {}

    /**
     * Data with holes: some nullable fields were withheld or failed.
     *
     * @param codes why, as Shopify names it
     */
    record Partial<T>(T value, List<String> codes) implements ShopifyAnswer<T> {

        public Partial {
            codes = List.copyOf(codes);
        }
    }

    record None<T>(Trouble trouble) implements ShopifyAnswer<T> {}

    /** The same answer with its data seen another way. */
    default <U> ShopifyAnswer<U> map(Function<? super T, ? extends U> change) {
        return switch (this) {
            case Data(var value) -> new Data<>(change.apply(value));
            case Partial(var value, var codes) -> new Partial<>(change.apply(value), codes);
            case None(var trouble) -> new None<>(trouble);
        };
    }
}
