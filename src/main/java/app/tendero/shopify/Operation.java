package app.tendero.shopify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * One GraphQL operation we send: the text of its file and what its data is read into.
 *
 * @param name of the file without its ending; also the label in metrics
 * @param guess cost in points until Shopify told the true one
 * @param text the document, its fragments appended
 */
record Operation<T>(String name, Api api, Kind kind, Class<T> data, int guess, String text) {

    enum Api {
        ADMIN,
        STOREFRONT
    }

    enum Kind {
        QUERY,
        /** Has one root field with {@code userErrors}. */
        MUTATION
    }

    static <T> Operation<T> query(Class<T> data, int guess, String name, String... fragments) {
        return new Operation<>(name, Api.ADMIN, Kind.QUERY, data, guess, text(name, fragments));
    }

    static <T> Operation<T> mutation(Class<T> data, int guess, String name, String... fragments) {
        return new Operation<>(name, Api.ADMIN, Kind.MUTATION, data, guess, text(name, fragments));
    }

    static <T> Operation<T> storefrontQuery(Class<T> data, String name) {
        return new Operation<>(name, Api.STOREFRONT, Kind.QUERY, data, 0, text(name));
    }

    static <T> Operation<T> storefrontMutation(Class<T> data, String name) {
        return new Operation<>(name, Api.STOREFRONT, Kind.MUTATION, data, 0, text(name));
    }

    static String text(String name, String... fragments) {
        var text = new StringBuilder(file(name));
        for (var fragment : fragments) {
            text.append('\n').append(file("fragment-" + fragment));
        }
        return text.toString();
    }

    private static String file(String name) {
        var path = "/shopify/" + name + ".graphql";
        try (var in = Operation.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
