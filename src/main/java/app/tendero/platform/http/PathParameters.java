package app.tendero.platform.http;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/**
 * Lists in the OpenAPI document what a path names and no method asks for: the store, at the doors
 * that find it from the request.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class PathParameters implements OASFilter {

    private static final Pattern NAMED = Pattern.compile("\\{(\\w+)}");

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getPaths()
                .getPathItems()
                .forEach(
                        (path, item) ->
                                item.getOperations()
                                        .values()
                                        .forEach(operation -> complete(path, operation)));
    }

    private static void complete(String path, Operation operation) {
        var listed = Optional.ofNullable(operation.getParameters()).orElseGet(List::of);
        Set<String> known = listed.stream().map(Parameter::getName).collect(Collectors.toSet());
        NAMED.matcher(path)
                .results()
                .map(name -> name.group(1))
                .filter(name -> !known.contains(name))
                .forEach(name -> operation.addParameter(inPath(name)));
    }

    private static Parameter inPath(String name) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.PATH)
                .required(true)
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
    }
}
