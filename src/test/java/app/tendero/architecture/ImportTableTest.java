package app.tendero.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ImportTableTest {

    /**
     * Who may import whom. A package that is not in this table may import nothing of ours, and
     * nobody may import it; so a new package begins with its line here.
     */
    private static final Map<String, Set<String>> ALLOWED =
            table(
                    """
                    kernel       :
                    conversation : kernel
                    platform     : kernel
                    privacy      : kernel platform
                    access       : kernel platform privacy
                    store        : kernel platform access privacy
                    inbox        : kernel platform conversation privacy
                    outbox       : kernel platform conversation privacy
                    turn         : kernel platform conversation store access inbox outbox privacy
                    parked       : kernel platform store access inbox outbox
                    shopify      : kernel platform store
                    sync         : kernel platform store access inbox shopify privacy
                    whatsapp     : kernel platform conversation store inbox outbox privacy
                    messages     : kernel platform conversation store access inbox outbox whatsapp privacy
                    catalogue    : kernel platform conversation store access inbox turn shopify sync \
                        privacy
                    checkout     : kernel platform conversation store inbox outbox turn shopify
                    orders       : kernel platform conversation store access inbox outbox turn shopify sync privacy
                    webhook      : kernel platform store access inbox whatsapp shopify
                    support      : kernel platform conversation store access inbox outbox turn \
                                   shopify whatsapp messages catalogue orders privacy
                    admin        : kernel platform conversation store access inbox outbox turn \
                        parked shopify sync whatsapp messages catalogue checkout orders privacy
                    sandbox      : kernel
                    """);

    @Test
    void nobody_imports_what_the_table_does_not_allow() {
        var forbidden =
                Code.OURS.stream()
                        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                        .filter(ImportTableTest::isForbidden)
                        .map(ImportTableTest::told)
                        .distinct()
                        .sorted();

        assertThat(forbidden).isEmpty();
    }

    @Test
    void the_table_lists_exactly_the_packages_that_exist() {
        var existing =
                Code.OURS.stream()
                        .map(Code::feature)
                        .flatMap(Optional::stream)
                        .collect(toCollection(TreeSet::new));

        assertThat(existing).isEqualTo(new TreeSet<>(ALLOWED.keySet()));
    }

    @Test
    void every_class_lies_in_a_package_of_the_table() {
        assertThat(Code.OURS.stream().filter(type -> Code.feature(type).isEmpty()))
                .extracting(JavaClass::getName)
                .isEmpty();
    }

    @Test
    void there_is_no_cycle_between_features() {
        slices().matching(Code.ROOT + ".(*)..").should().beFreeOfCycles().check(Code.OURS);
    }

    private static boolean isForbidden(Dependency dependency) {
        var from = Code.feature(dependency.getOriginClass());
        var to = Code.feature(dependency.getTargetClass().getBaseComponentType());
        return from.isPresent()
                && to.isPresent()
                && !from.equals(to)
                && !ALLOWED.getOrDefault(from.get(), Set.of()).contains(to.get());
    }

    private static String told(Dependency dependency) {
        return dependency.getOriginClass().getName()
                + " -> "
                + dependency.getTargetClass().getBaseComponentType().getName();
    }

    private static Map<String, Set<String>> table(String text) {
        return Stream.of(text.split("\n"))
                .map(line -> line.split(":", 2))
                .collect(toMap(line -> line[0].strip(), line -> words(line[1])));
    }

    private static Set<String> words(String text) {
        return text.isBlank() ? Set.of() : Set.of(text.strip().split("\\s+"));
    }
}
