package app.tendero.sandbox.meta.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Set;

/** Messages from an approved template: it must exist and get exactly the values its body takes. */
final class TemplateRules {

    private static final int NAME_MAX = 512;
    private static final int COMPONENTS_MAX = 20;
    private static final Set<String> COMPONENTS =
            Set.of("header", "body", "button", "carousel", "limited_time_offer");
    private static final Set<String> COMPONENT_KEYS =
            Set.of("type", "sub_type", "index", "parameters", "cards");

    private TemplateRules() {}

    static void check(Part template, Knowledge knowledge) {
        template.only(Set.of("name", "language", "components", "namespace"));
        var name = template.text("name", NAME_MAX);
        var language = template.object("language").only(Set.of("code", "policy")).text("code", 15);
        var known =
                knowledge
                        .template(name, language)
                        .orElseThrow(
                                () ->
                                        GraphError.of(
                                                        404,
                                                        132001,
                                                        "Template name does not exist in the"
                                                                + " translation",
                                                        "template name ("
                                                                + name
                                                                + ") does not exist in "
                                                                + language)
                                                .refusal());
        var given = 0;
        if (template.has("components")) {
            for (var component : template.list("components", 0, COMPONENTS_MAX)) {
                given += bodyValues(component);
            }
        }
        if (given != known.bodyParameters()) {
            throw GraphError.of(
                            400,
                            132000,
                            "Number of parameters does not match the expected number of params",
                            "body: number of localizable_params ("
                                    + given
                                    + ") does not match the expected number of params ("
                                    + known.bodyParameters()
                                    + ")")
                    .refusal();
        }
    }

    private static int bodyValues(Part component) {
        component.only(COMPONENT_KEYS);
        var type = component.text("type", 64).toLowerCase(Locale.ROOT);
        if (!COMPONENTS.contains(type)) {
            throw GraphError.value(component.path() + "['type'] is not a template component.")
                    .refusal();
        }
        var values = component.has("parameters") ? component.list("parameters", 0, 100).size() : 0;
        return type.equals("body") ? values : 0;
    }

    static String category(JsonNode message, Knowledge knowledge) {
        var template = message.path("template");
        return knowledge
                .template(
                        template.path("name").asText(),
                        template.path("language").path("code").asText())
                .map(known -> known.category().toLowerCase(Locale.ROOT))
                .orElse("utility");
    }
}
