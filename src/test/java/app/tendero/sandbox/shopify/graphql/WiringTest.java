package app.tendero.sandbox.shopify.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLObjectType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WiringTest {

    /**
     * An answer for a field that the schema does not have would never be asked for: a spelling
     * mistake.
     */
    @ParameterizedTest
    @EnumSource(Api.class)
    void every_answer_belongs_to_a_field_of_the_published_schema(Api api) {
        var wiring = api.wiring();
        var schema = SchemaFile.read(api.schema(), wiring);

        assertThat(wiring.answered())
                .isNotEmpty()
                .allSatisfy(
                        field -> {
                            var type = schema.getType(field.getTypeName());
                            assertThat(type)
                                    .as(field.getTypeName())
                                    .isInstanceOf(GraphQLObjectType.class);
                            assertThat(
                                            ((GraphQLObjectType) type)
                                                    .getFieldDefinition(field.getFieldName()))
                                    .as(field.toString())
                                    .isNotNull();
                        });
    }
}
