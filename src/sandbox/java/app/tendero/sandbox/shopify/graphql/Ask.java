package app.tendero.sandbox.shopify.graphql;

import app.tendero.sandbox.shopify.shop.Gid;
import app.tendero.sandbox.shopify.shop.Shop;
import graphql.language.EnumValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.DataFetchingEnvironment;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One question to one field: its arguments, and the shop that is asked. */
final class Ask {

    private final DataFetchingEnvironment env;

    Ask(DataFetchingEnvironment env) {
        this.env = env;
    }

    Call call() {
        return env.getGraphQlContext().get(Call.class);
    }

    Shop shop() {
        return call().shop();
    }

    /** Refuses a caller without one of these scopes. */
    void needs(String... scopes) {
        if (Arrays.stream(scopes).noneMatch(call().right()::may)) {
            throw Problem.denied(field(), scopes[0]);
        }
    }

    Links links() {
        return call().links();
    }

    String field() {
        return env.getField().getName();
    }

    /** Whether it is one of the top-level fields. */
    boolean isRoot() {
        return env.getExecutionStepInfo().getPath().getLevel() == 1;
    }

    boolean has(String argument) {
        return env.getArgument(argument) != null;
    }

    @Nullable String text(String argument) {
        return env.getArgument(argument) instanceof Object value ? String.valueOf(value) : null;
    }

    @Nullable Integer number(String argument) {
        return env.getArgument(argument);
    }

    boolean flag(String argument) {
        return Boolean.TRUE.equals(env.getArgument(argument));
    }

    Input input(String argument) {
        return Input.of(env.getArgument(argument));
    }

    List<String> texts(String argument) {
        return env.getArgument(argument) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    /**
     * The number behind a global id argument. An id of another form or type is refused, as Shopify
     * does.
     */
    long id(String argument, String type) {
        var text = String.valueOf(env.<Object>getArgument(argument));
        return Gid.number(type, text).orElseThrow(() -> Problem.invalidId(text));
    }

    /** The language of {@code @inContext}, as a locale code; empty when the query names none. */
    Optional<String> language() {
        return inContext("language").map(name -> name.toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** The country of {@code @inContext}; empty when the query names none. */
    Optional<String> country() {
        return inContext("country");
    }

    private Optional<String> inContext(String name) {
        var directives = env.getOperationDefinition().getDirectives("inContext");
        if (directives.isEmpty()) {
            return Optional.empty();
        }
        var argument = directives.getFirst().getArgument(name);
        return argument == null
                ? Optional.empty()
                : Optional.ofNullable(enumOf(argument.getValue()));
    }

    private @Nullable String enumOf(Value<?> value) {
        var name =
                switch (value) {
                    case EnumValue literal -> literal.getName();
                    case VariableReference variable -> env.getVariables().get(variable.getName());
                    default -> null;
                };
        return name == null ? null : String.valueOf(name);
    }

    /** Arguments as they came, for those who pass them on. */
    Map<String, Object> arguments() {
        return env.getArguments();
    }
}
