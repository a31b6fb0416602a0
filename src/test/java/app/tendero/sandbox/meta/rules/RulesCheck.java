package app.tendero.sandbox.meta.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.Set;

/** Asks the rules about a message and compares the answer. */
final class RulesCheck {

    /** A French number with catalogue 77 that holds two products, and one template. */
    static final Knowledge LINEN_HOUSE = number("33");

    private RulesCheck() {}

    static Knowledge number(String callingCode) {
        return new Knowledge() {
            @Override
            public Optional<String> catalogue() {
                return Optional.of("77");
            }

            @Override
            public boolean knows(String retailerId) {
                return Set.of("scarf", "towel").contains(retailerId);
            }

            @Override
            public Optional<Template> template(String name, String language) {
                return name.equals("order_paid") && language.equals("en")
                        ? Optional.of(new Template(name, language, "UTILITY", 2))
                        : Optional.empty();
            }

            @Override
            public String callingCode() {
                return callingCode;
            }
        };
    }

    static void accepted(JsonNode message) {
        assertThat(SendRules.check(message, LINEN_HOUSE)).isNotNull();
    }

    static void refused(int code, JsonNode message) {
        refused(code, message, LINEN_HOUSE);
    }

    static void refused(int code, JsonNode message, Knowledge knowledge) {
        var refusal =
                catchThrowableOfType(GraphRefusal.class, () -> SendRules.check(message, knowledge));

        assertThat(refusal).as("a refusal of %s", message).isNotNull();
        assertThat(refusal.error().code()).isEqualTo(code);
    }
}
