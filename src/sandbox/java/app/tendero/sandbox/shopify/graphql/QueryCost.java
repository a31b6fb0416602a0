package app.tendero.sandbox.shopify.graphql;

import graphql.analysis.FieldComplexityEnvironment;
import graphql.analysis.QueryComplexityCalculator;
import graphql.execution.ExecutionContext;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a query costs in points: an object 1, a scalar nothing, a mutation 10, a connection by its
 * page size. Shopify publishes the rule and not the exact figure for connections; since 2024 they
 * are charged at about a quarter of their rows, which is what is done here. See
 * https://shopify.dev/docs/api/usage/limits.
 */
final class QueryCost {

    /** More than this is refused whatever the bucket holds. */
    static final int LARGEST = 1_000;

    private static final int MUTATION = 10;
    private static final int CONNECTION = 2;
    private static final int ROWS_PER_POINT = 4;

    private QueryCost() {}

    static int requested(ExecutionContext execution) {
        return QueryComplexityCalculator.newCalculator()
                .fieldComplexityCalculator(QueryCost::cost)
                .schema(execution.getGraphQLSchema())
                .document(execution.getDocument())
                .operationName(execution.getOperationDefinition().getName())
                .variables(execution.getCoercedVariables())
                .build()
                .calculate();
    }

    private static int cost(FieldComplexityEnvironment field, int children) {
        var type = GraphQLTypeUtil.unwrapAll(field.getFieldDefinition().getType());
        if (type instanceof GraphQLScalarType || type instanceof GraphQLEnumType) {
            return 0;
        }
        var name = ((GraphQLNamedType) type).getName();
        if (name.endsWith("Connection")) {
            return CONNECTION + (rows(field) * children + ROWS_PER_POINT - 1) / ROWS_PER_POINT;
        }
        if (name.equals("PageInfo") || name.endsWith("Edge")) {
            return children;
        }
        boolean mutation =
                field.getParentType() instanceof GraphQLNamedType parent
                        && parent.getName().equals("Mutation");
        return (mutation ? MUTATION : 1) + children;
    }

    private static int rows(FieldComplexityEnvironment field) {
        var first = field.getArguments().get("first");
        var last = field.getArguments().get("last");
        return first instanceof Integer rows ? rows : last instanceof Integer rows ? rows : 1;
    }

    /** What the answer really held, never more than was asked for. */
    static int actual(@Nullable Object data, int requested) {
        return Math.min(requested, (int) Math.ceil(weight(data)));
    }

    private static double weight(@Nullable Object value) {
        return switch (value) {
            case Map<?, ?> map when map.containsKey("nodes") || map.containsKey("edges") ->
                    CONNECTION
                            + (weight(map.get("nodes")) + weight(map.get("edges")))
                                    / ROWS_PER_POINT;
            case Map<?, ?> map ->
                    1 + sum(List.copyOf(map.entrySet()).stream().map(Map.Entry::getValue).toList());
            case List<?> list -> sum(list);
            case null, default -> 0;
        };
    }

    private static double sum(List<?> values) {
        return values.stream().mapToDouble(QueryCost::weight).sum();
    }
}
