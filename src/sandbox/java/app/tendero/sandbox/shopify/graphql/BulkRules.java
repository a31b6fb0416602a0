package app.tendero.sandbox.shopify.graphql;

import graphql.GraphQLException;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.SelectionSet;
import graphql.parser.Parser;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.validation.Validator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a question must be like to be answered in bulk: one top-level connection, five at most, two
 * deep, each by its edges and with ids below.
 *
 * <p>https://shopify.dev/docs/api/usage/bulk-operations/queries
 */
final class BulkRules {

    private static final int MOST_CONNECTIONS = 5;
    private static final int DEEPEST = 3;

    private final GraphQLSchema schema;
    private final Document document;
    private int connections;
    private @Nullable String complaint;

    private BulkRules(GraphQLSchema schema, Document document) {
        this.schema = schema;
        this.document = document;
    }

    static Optional<String> complaint(GraphQLSchema schema, String query) {
        try {
            var document = Parser.parse(query);
            var errors = new Validator().validateDocument(schema, document, Locale.ENGLISH);
            return errors.isEmpty()
                    ? new BulkRules(schema, document).look()
                    : Optional.of("Invalid bulk query: " + errors.getFirst().getMessage());
        } catch (GraphQLException unreadable) {
            return Optional.of("Invalid bulk query: " + unreadable.getMessage());
        }
    }

    private Optional<String> look() {
        var operations = document.getDefinitionsOfType(OperationDefinition.class);
        if (operations.size() != 1
                || operations.getFirst().getOperation() != OperationDefinition.Operation.QUERY) {
            return Optional.of("Bulk queries must be one query.");
        }
        var root = operations.getFirst().getSelectionSet();
        if (root.getSelections().size() != 1
                || !(root.getSelections().getFirst() instanceof Field field)
                || List.of("node", "nodes").contains(field.getName())) {
            return Optional.of("Bulk queries must have one top-level field, not node or nodes.");
        }
        through(root, schema.getQueryType(), 0);
        return Optional.ofNullable(complaint)
                .or(
                        () ->
                                connections == 0
                                        ? Optional.of(
                                                "Bulk queries must contain at least one"
                                                        + " connection.")
                                        : Optional.empty());
    }

    private void through(SelectionSet selections, GraphQLType parent, int depth) {
        for (var selection : selections.getSelections()) {
            switch (selection) {
                case Field field when parent instanceof GraphQLFieldsContainer container ->
                        visit(field, container, depth);
                case InlineFragment inline -> through(inline.getSelectionSet(), parent, depth);
                case FragmentSpread spread ->
                        document.getDefinitionsOfType(FragmentDefinition.class).stream()
                                .filter(one -> one.getName().equals(spread.getName()))
                                .forEach(one -> through(one.getSelectionSet(), parent, depth));
                default -> {}
            }
        }
    }

    private void visit(Field field, GraphQLFieldsContainer parent, int depth) {
        if (field.getName().startsWith("__") || field.getSelectionSet() == null) {
            return;
        }
        var type = GraphQLTypeUtil.unwrapAll(parent.getFieldDefinition(field.getName()).getType());
        if (!((GraphQLNamedType) type).getName().endsWith("Connection")) {
            through(field.getSelectionSet(), type, depth);
            return;
        }
        connections++;
        if (connections > MOST_CONNECTIONS) {
            complaint = "Bulk queries cannot contain more than 5 connections.";
        }
        if (depth + 1 > DEEPEST) {
            complaint = "Bulk queries cannot contain connections with a nesting depth over 2.";
        }
        if (!hasId(field.getSelectionSet())) {
            complaint = "The parent 'node' field for a connection must select the 'id' field.";
        }
        through(field.getSelectionSet(), type, depth + 1);
    }

    private boolean hasId(SelectionSet connection) {
        return connection.getSelectionsOfType(Field.class).stream()
                .filter(part -> part.getName().equals("edges"))
                .flatMap(edges -> edges.getSelectionSet().getSelectionsOfType(Field.class).stream())
                .filter(part -> part.getName().equals("node"))
                .anyMatch(node -> selectsId(node.getSelectionSet()));
    }

    private boolean selectsId(SelectionSet node) {
        return node.getSelections().stream()
                .anyMatch(
                        part ->
                                switch (part) {
                                    case Field field -> field.getName().equals("id");
                                    case FragmentSpread spread ->
                                            document
                                                    .getDefinitionsOfType(FragmentDefinition.class)
                                                    .stream()
                                                    .filter(
                                                            one ->
                                                                    one.getName()
                                                                            .equals(
                                                                                    spread
                                                                                            .getName()))
                                                    .anyMatch(
                                                            one ->
                                                                    selectsId(
                                                                            one.getSelectionSet()));
                                    default -> false;
                                });
    }
}
