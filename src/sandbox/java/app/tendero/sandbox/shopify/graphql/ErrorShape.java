package app.tendero.sandbox.shopify.graphql;

import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.DataFetcherExceptionHandlerParameters;
import graphql.execution.DataFetcherExceptionHandlerResult;
import graphql.language.SourceLocation;
import graphql.validation.ValidationError;
import graphql.validation.ValidationErrorType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Brings errors into the shape in which Shopify answers them. */
final class ErrorShape {

    private static final Logger LOG = Logger.getLogger(ErrorShape.class);
    private static final Pattern UNDEFINED =
            Pattern.compile("Field '(\\w+)' in type '(\\w+)' is undefined");

    private ErrorShape() {}

    static Map<String, @Nullable Object> of(GraphQLError error) {
        var shape = new LinkedHashMap<String, @Nullable Object>();
        shape.put("message", message(error));
        if (error.getLocations() != null && !error.getLocations().isEmpty()) {
            shape.put(
                    "locations", error.getLocations().stream().map(ErrorShape::location).toList());
        }
        if (error.getPath() != null) {
            shape.put("path", error.getPath());
        }
        shape.put("extensions", extensions(error));
        return shape;
    }

    private static String message(GraphQLError error) {
        var undefined = UNDEFINED.matcher(error.getMessage());
        return undefined.find()
                ? "Field '"
                        + undefined.group(1)
                        + "' doesn't exist on type '"
                        + undefined.group(2)
                        + "'"
                : error.getMessage();
    }

    private static Map<String, Object> location(SourceLocation location) {
        return Map.of("line", location.getLine(), "column", location.getColumn());
    }

    private static Map<String, Object> extensions(GraphQLError error) {
        var undefined = UNDEFINED.matcher(error.getMessage());
        if (undefined.find()) {
            return Map.of(
                    "code",
                    "undefinedField",
                    "typeName",
                    undefined.group(2),
                    "fieldName",
                    undefined.group(1));
        }
        if (error.getExtensions() != null && error.getExtensions().containsKey("code")) {
            return error.getExtensions();
        }
        return Map.of("code", code(error));
    }

    private static String code(GraphQLError error) {
        if (error instanceof ValidationError validation) {
            return validation.getValidationErrorType() == ValidationErrorType.MissingFieldArgument
                    ? "missingRequiredArguments"
                    : String.valueOf(validation.getValidationErrorType());
        }
        if (error.getErrorType() == ErrorType.InvalidSyntax) {
            return "PARSE_ERROR";
        }
        return error.getErrorType() == ErrorType.ValidationError
                ? "INVALID_VARIABLE"
                : "INTERNAL_SERVER_ERROR";
    }

    /**
     * Turns what a field threw into an error: a {@link Problem} as it is, anything else is our own
     * bug.
     */
    static final class Handler implements DataFetcherExceptionHandler {

        @Override
        public CompletableFuture<DataFetcherExceptionHandlerResult> handleException(
                DataFetcherExceptionHandlerParameters parameters) {
            var thrown = parameters.getException();
            var error =
                    GraphqlErrorBuilder.newError()
                            .path(parameters.getPath())
                            .location(parameters.getSourceLocation())
                            .errorType(ErrorType.DataFetchingException);
            if (thrown instanceof Problem problem) {
                error.message(String.valueOf(problem.getMessage()))
                        .extensions(problem.extensions());
            } else {
                LOG.error("pretend Shopify: field failed at " + parameters.getPath(), thrown);
                error.message("Internal error. Looks like something went wrong on our end.")
                        .extensions(Map.of("code", "INTERNAL_SERVER_ERROR"));
            }
            var result = DataFetcherExceptionHandlerResult.newResult().error(error.build()).build();
            return CompletableFuture.completedFuture(result);
        }
    }

    static List<Map<String, @Nullable Object>> all(List<GraphQLError> errors) {
        return errors.stream().map(ErrorShape::of).toList();
    }
}
