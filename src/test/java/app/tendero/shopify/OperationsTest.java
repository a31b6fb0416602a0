package app.tendero.shopify;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.SelectionSet;
import graphql.parser.Parser;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import graphql.validation.Validator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** Holds every file we send against the schema that Shopify publishes for the version we ask. */
class OperationsTest {

    private static final Path FILES = Path.of("src/main/resources/shopify");
    private static final Pattern DESCRIPTION = Pattern.compile("\"\"\".*?\"\"\"", Pattern.DOTALL);
    private static final Pattern SPREAD = Pattern.compile("\\.\\.\\.([A-Z][A-Za-z]+)");
    private static final Map<String, GraphQLSchema> SCHEMAS = new HashMap<>();

    @Test
    void every_operation_is_valid_in_the_published_schema() throws IOException {
        var complaints = new ArrayList<String>();

        for (var file : operations()) {
            var document = Parser.parse(text(file));
            new Validator()
                    .validateDocument(schemaOf(file), document, Locale.ENGLISH)
                    .forEach(error -> complaints.add(file.getFileName() + ": " + error));
        }

        assertThat(complaints).isEmpty();
    }

    @Test
    void no_operation_uses_anything_deprecated() throws IOException {
        var complaints = new ArrayList<String>();

        for (var file : operations()) {
            deprecations(schemaOf(file), Parser.parse(text(file)))
                    .forEach(field -> complaints.add(file.getFileName() + ": " + field));
        }

        assertThat(complaints).isEmpty();
    }

    @Test
    void the_check_itself_sees_a_wrong_field_and_a_deprecated_one() throws IOException {
        var schema = schema("admin");
        var wrong = Parser.parse("{ shop { nmae } }");
        var deprecated = Parser.parse("query P($id: ID!) { product(id: $id) { bodyHtml } }");

        var errors = new Validator().validateDocument(schema, wrong, Locale.ENGLISH);

        assertThat(errors).hasSize(1);
        assertThat(deprecations(schema, deprecated)).containsExactly("Product.bodyHtml");
    }

    @Test
    void every_file_holds_one_operation_named_like_it() throws IOException {
        for (var file : operations()) {
            var named =
                    Parser.parse(text(file))
                            .getDefinitionsOfType(OperationDefinition.class)
                            .stream()
                            .map(OperationDefinition::getName)
                            .toList();

            assertThat(named).containsExactly(camelCase(nameOf(file)));
        }
    }

    private static List<String> deprecations(GraphQLSchema schema, Document document) {
        var found = new ArrayList<String>();
        for (var operation : document.getDefinitionsOfType(OperationDefinition.class)) {
            var root =
                    operation.getOperation() == OperationDefinition.Operation.MUTATION
                            ? schema.getMutationType()
                            : schema.getQueryType();
            new Walk(schema, document, found).through(operation.getSelectionSet(), root);
        }
        return found;
    }

    /** Goes through what is selected and notes what Shopify is about to take away. */
    private record Walk(GraphQLSchema schema, Document document, List<String> found) {

        void through(SelectionSet selections, GraphQLType parent) {
            for (var selection : selections.getSelections()) {
                switch (selection) {
                    case Field field -> visit(field, (GraphQLFieldsContainer) parent);
                    case InlineFragment inline ->
                            through(
                                    inline.getSelectionSet(),
                                    schema.getType(inline.getTypeCondition().getName()));
                    case FragmentSpread spread -> through(fragment(spread));
                    default -> throw new AssertionError(selection);
                }
            }
        }

        private void through(FragmentDefinition fragment) {
            through(
                    fragment.getSelectionSet(),
                    schema.getType(fragment.getTypeCondition().getName()));
        }

        private FragmentDefinition fragment(FragmentSpread spread) {
            return document.getDefinitionsOfType(FragmentDefinition.class).stream()
                    .filter(fragment -> fragment.getName().equals(spread.getName()))
                    .findFirst()
                    .orElseThrow();
        }

        private void visit(Field field, GraphQLFieldsContainer parent) {
            var definition = parent.getFieldDefinition(field.getName());
            var name = parent.getName() + "." + field.getName();
            if (definition.isDeprecated()) {
                found.add(name);
            }
            for (var argument : field.getArguments()) {
                if (definition.getArgument(argument.getName()).isDeprecated()) {
                    found.add(name + "(" + argument.getName() + ")");
                }
            }
            if (field.getSelectionSet() != null) {
                through(field.getSelectionSet(), GraphQLTypeUtil.unwrapAll(definition.getType()));
            }
        }
    }

    private static List<Path> operations() throws IOException {
        try (var all = Files.list(FILES)) {
            var files =
                    all.filter(file -> file.toString().endsWith(".graphql"))
                            .filter(file -> !nameOf(file).startsWith("fragment-"))
                            .sorted()
                            .toList();
            assertThat(files).isNotEmpty();
            return files;
        }
    }

    /** With the fragments it spreads, as {@link Operation} appends them. */
    private static String text(Path file) throws IOException {
        var text = new StringBuilder(Files.readString(file));
        var known = new ArrayList<String>();
        var spread = SPREAD.matcher(text);
        while (spread.find()) {
            if (!known.contains(spread.group(1))) {
                known.add(spread.group(1));
                text.append(Files.readString(FILES.resolve(fragment(spread.group(1)))));
                spread = SPREAD.matcher(text);
            }
        }
        return text.toString();
    }

    private static String fragment(String name) {
        var kebab = name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        return "fragment-" + kebab + ".graphql";
    }

    private static String camelCase(String name) {
        var camel = new StringBuilder();
        for (var part : name.split("-")) {
            camel.append(Character.toUpperCase(part.charAt(0))).append(part.substring(1));
        }
        return camel.toString();
    }

    private static String nameOf(Path file) {
        return file.getFileName().toString().replace(".graphql", "");
    }

    private static GraphQLSchema schemaOf(Path file) throws IOException {
        return schema(nameOf(file).startsWith("storefront-") ? "storefront" : "admin");
    }

    private static GraphQLSchema schema(String api) throws IOException {
        var known = SCHEMAS.get(api);
        if (known == null) {
            known = UnExecutableSchemaGenerator.makeUnExecutableSchema(types(api));
            SCHEMAS.put(api, known);
        }
        return known;
    }

    private static TypeDefinitionRegistry types(String api) throws IOException {
        var path = "/sandbox/shopify/schema/" + api + "-2026-10.graphqls.gz";
        try (var in = OperationsTest.class.getResourceAsStream(path);
                var plain = new GZIPInputStream(in)) {
            var text = new String(plain.readAllBytes(), StandardCharsets.UTF_8);
            return new SchemaParser().parse(DESCRIPTION.matcher(text).replaceAll(""));
        }
    }
}
