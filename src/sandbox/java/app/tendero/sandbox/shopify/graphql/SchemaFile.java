package app.tendero.sandbox.shopify.graphql;

import graphql.language.ScalarTypeDefinition;
import graphql.parser.ParserOptions;
import graphql.schema.GraphQLSchema;
import graphql.schema.TypeResolver;
import graphql.schema.idl.InterfaceWiringEnvironment;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.ScalarInfo;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.UnionWiringEnvironment;
import graphql.schema.idl.WiringFactory;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/**
 * Reads one of Shopify's published schemas. The descriptions, three quarters of the Admin schema,
 * are cut out before parsing and no syntax tree is kept: reading takes about a second instead of
 * several, in a tenth of the memory.
 */
final class SchemaFile {

    private static final String FOLDER = "/sandbox/shopify/schema/";
    private static final Pattern DESCRIPTION = Pattern.compile("\"\"\".*?\"\"\"", Pattern.DOTALL);

    private SchemaFile() {}

    /**
     * @param name of the file without folder and {@code .graphqls.gz}
     */
    static GraphQLSchema read(String name, Wiring wiring) {
        var types = new SchemaParser().parse(new StringReader(text(name)), lean());
        var options = SchemaGenerator.Options.defaultOptions().captureAstDefinitions(false);
        return new SchemaGenerator().makeExecutableSchema(options, types, runtime(types, wiring));
    }

    private static ParserOptions lean() {
        return ParserOptions.getDefaultSdlParserOptions()
                .transform(
                        options ->
                                options.captureSourceLocation(false)
                                        .captureLineComments(false)
                                        .captureIgnoredChars(false));
    }

    private static RuntimeWiring runtime(TypeDefinitionRegistry types, Wiring wiring) {
        var runtime =
                RuntimeWiring.newRuntimeWiring()
                        .codeRegistry(wiring.registry())
                        .wiringFactory(new Resolvers(wiring.resolver()));
        types.scalars().values().stream()
                .map(ScalarTypeDefinition::getName)
                .filter(name -> !ScalarInfo.isGraphqlSpecifiedScalar(name))
                .map(Scalars::named)
                .forEach(runtime::scalar);
        return runtime.build();
    }

    private static String text(String name) {
        var resource = FOLDER + name + ".graphqls.gz";
        try (var in = SchemaFile.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no such schema: " + resource);
            }
            var whole = new String(new GZIPInputStream(in).readAllBytes(), StandardCharsets.UTF_8);
            return DESCRIPTION.matcher(whole).replaceAll("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One way for every interface and union: the wiring knows our values. */
    private record Resolvers(TypeResolver resolver) implements WiringFactory {

        @Override
        public boolean providesTypeResolver(InterfaceWiringEnvironment environment) {
            return true;
        }

        @Override
        public TypeResolver getTypeResolver(InterfaceWiringEnvironment environment) {
            return resolver;
        }

        @Override
        public boolean providesTypeResolver(UnionWiringEnvironment environment) {
            return true;
        }

        @Override
        public TypeResolver getTypeResolver(UnionWiringEnvironment environment) {
            return resolver;
        }
    }
}
