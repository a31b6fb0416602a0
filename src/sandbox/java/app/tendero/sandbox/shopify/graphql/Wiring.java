package app.tendero.sandbox.shopify.graphql;

import graphql.TypeResolutionEnvironment;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetcherFactories;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.TypeResolver;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Says for each GraphQL type which of our values it is made of and how its fields are answered.
 * Small types without a class of their own are plain maps; behind an interface or union these name
 * themselves by {@code __typename}.
 */
final class Wiring {

    /** The source of the top-level fields. */
    static final Object ROOT = new Object();

    private final Map<Class<?>, String> names = new HashMap<>();
    private final List<FieldCoordinates> answered = new ArrayList<>();
    private final GraphQLCodeRegistry.Builder registry =
            GraphQLCodeRegistry.newCodeRegistry()
                    .defaultDataFetcher(DataFetcherFactories.useDataFetcher(Wiring::fromMap));

    <T> Fields<T> type(String name, Class<T> source) {
        names.put(source, name);
        return new Fields<>(name, source);
    }

    /** The fields of one type. */
    final class Fields<T> {

        private final String type;
        private final Class<T> source;

        private Fields(String type, Class<T> source) {
            this.type = type;
            this.source = source;
        }

        /** A field that needs only its object. */
        Fields<T> of(String field, Function<T, @Nullable Object> getter) {
            return ask(field, (value, ask) -> getter.apply(value));
        }

        /** A field that reads its arguments or the shop. */
        Fields<T> ask(String field, BiFunction<T, Ask, @Nullable Object> getter) {
            var coordinates = FieldCoordinates.coordinates(type, field);
            answered.add(coordinates);
            DataFetcher<Object> fetcher =
                    env -> getter.apply(source.cast(env.getSource()), new Ask(env));
            registry.dataFetcher(coordinates, fetcher);
            return this;
        }
    }

    GraphQLCodeRegistry.Builder registry() {
        return registry;
    }

    /** What has an answer, so that a test can hold it against the schema. */
    List<FieldCoordinates> answered() {
        return List.copyOf(answered);
    }

    TypeResolver resolver() {
        return this::typeOf;
    }

    private GraphQLObjectType typeOf(TypeResolutionEnvironment env) {
        Object value = env.getObject();
        var name =
                value instanceof Map<?, ?> map
                        ? map.get("__typename")
                        : names.get(value.getClass());
        if (name == null) {
            throw new IllegalStateException("no GraphQL type for " + value.getClass().getName());
        }
        return env.getSchema().getObjectType(String.valueOf(name));
    }

    private static @Nullable Object fromMap(DataFetchingEnvironment env) {
        var field = env.getField().getName();
        Object source = env.getSource();
        if (source instanceof Map<?, ?> map && map.containsKey(field)) {
            return map.get(field);
        }
        throw Problem.missing(GraphQLTypeUtil.simplePrint(env.getParentType()), field);
    }
}
