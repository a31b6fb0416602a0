package app.tendero.sandbox.shopify.graphql;

import graphql.ErrorType;
import graphql.ExecutionResult;
import graphql.GraphqlErrorBuilder;
import graphql.execution.AbortExecutionException;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.language.Field;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Stands between a valid query and its execution: notes what is asked, and takes its points from
 * the bucket.
 */
final class CostMeter extends SimplePerformantInstrumentation {

    private static final String ABOUT = "https://shopify.dev/docs/api/usage/limits";

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
        var execution = parameters.getExecutionContext();
        Call call = execution.getGraphQLContext().get(Call.class);
        execution
                .getOperationDefinition()
                .getSelectionSet()
                .getSelectionsOfType(Field.class)
                .stream()
                .map(Field::getName)
                .forEach(call::rootField);
        if (call.metered()) {
            charge(call, QueryCost.requested(execution));
        }
        return super.beginExecuteOperation(parameters, state);
    }

    private static void charge(Call call, int cost) {
        call.requestedCost(cost);
        if (cost > QueryCost.LARGEST) {
            throw refusal(
                    "Query cost is "
                            + cost
                            + ", which exceeds the single query max cost limit ("
                            + QueryCost.LARGEST
                            + ").",
                    Map.of(
                            "code",
                            "MAX_COST_EXCEEDED",
                            "cost",
                            cost,
                            "maxCost",
                            QueryCost.LARGEST,
                            "documentation",
                            ABOUT));
        }
        if (call.shop().faults().throttled() || !call.shop().bucket().reserve(cost)) {
            throw refusal("Throttled", Map.of("code", "THROTTLED", "documentation", ABOUT));
        }
        call.reservedPoints();
    }

    private static AbortExecutionException refusal(String message, Map<String, Object> extensions) {
        var error =
                GraphqlErrorBuilder.newError()
                        .message(message)
                        .errorType(ErrorType.ExecutionAborted)
                        .extensions(extensions)
                        .build();
        return new AbortExecutionException(List.of(error));
    }
}
