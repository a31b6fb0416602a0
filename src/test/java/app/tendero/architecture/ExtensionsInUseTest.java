package app.tendero.architecture;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An extension costs start-up time and updates: one that nobody uses leaves the pom. */
class ExtensionsInUseTest {

    /** What code imports when it uses the extension. */
    private static final Map<String, String> BY_IMPORT =
            new TreeMap<>(
                    Map.of(
                            "quarkus-arc", "jakarta.enterprise.context",
                            "quarkus-rest-jackson", "jakarta.ws.rs",
                            "quarkus-rest-client-jackson", "io.quarkus.rest.client.reactive",
                            "quarkus-hibernate-reactive-panache",
                                    "io.quarkus.hibernate.reactive.panache",
                            "quarkus-reactive-pg-client", "io.vertx.mutiny.sqlclient",
                            "quarkus-redis-client", "io.quarkus.redis.datasource",
                            "quarkus-micrometer-registry-prometheus", "io.micrometer.core",
                            "quarkus-smallrye-openapi", "org.eclipse.microprofile.openapi"));

    /** What settings say when an extension works by them alone. */
    private static final Map<String, String> BY_SETTING =
            new TreeMap<>(
                    Map.of(
                            "quarkus-smallrye-health", "quarkus.smallrye-health.readiness-path=",
                            "quarkus-logging-json", "quarkus.log.console.json.enabled=",
                            "quarkus-flyway", "quarkus.flyway.migrate-at-start=true",
                            "quarkus-jdbc-postgresql", "quarkus.flyway.migrate-at-start=true"));

    /** What tests import when they use it. */
    private static final Map<String, String> BY_TEST =
            new TreeMap<>(
                    Map.of(
                            "quarkus-junit", "io.quarkus.test.junit",
                            "rest-assured", "io.restassured"));

    @Test
    void every_extension_in_the_pom_is_known_here() throws IOException {
        var known = new TreeSet<>(BY_IMPORT.keySet());
        known.addAll(BY_SETTING.keySet());
        known.addAll(BY_TEST.keySet());

        assertThat(inPom()).isEqualTo(known);
    }

    @Test
    void what_is_used_by_code_is_imported_by_code_of_the_service() {
        var imported = new TreeSet<String>();

        Code.OURS.stream()
                .filter(type -> !type.getPackageName().contains(".sandbox"))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(Dependency::getTargetClass)
                .forEach(target -> imported.add(target.getPackageName()));

        assertThat(BY_IMPORT.entrySet()).allSatisfy(entry -> isUsed(entry, imported));
    }

    @Test
    void what_is_used_by_settings_is_set_and_migrations_exist() throws IOException {
        var settings = Files.readString(Path.of("src/main/resources/application.properties"));

        assertThat(BY_SETTING.values()).allSatisfy(line -> assertThat(settings).contains(line));
        try (var migrations = Files.list(Path.of("src/main/resources/db/migration"))) {
            assertThat(migrations).isNotEmpty();
        }
    }

    @Test
    void what_is_used_by_tests_is_imported_by_tests() {
        var imported = new TreeSet<String>();

        new ClassFileImporter()
                        .withImportOption(location -> location.contains("/test-classes/"))
                        .importPackages(Code.ROOT)
                        .stream()
                        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                        .forEach(used -> imported.add(used.getTargetClass().getPackageName()));

        assertThat(BY_TEST.entrySet()).allSatisfy(entry -> isUsed(entry, imported));
    }

    private static void isUsed(Map.Entry<String, String> extension, Set<String> imported) {
        assertThat(imported)
                .as(extension.getKey())
                .anyMatch(name -> name.startsWith(extension.getValue()));
    }

    private static TreeSet<String> inPom() throws IOException {
        var pom = Files.readString(Path.of("pom.xml"));
        var dependencies = Pattern.compile("(?s)<dependency>(.*?)</dependency>").matcher(pom);
        return dependencies
                .results()
                .map(MatchResult::group)
                .flatMap(ExtensionsInUseTest::extension)
                .collect(toCollection(TreeSet::new));
    }

    private static Stream<String> extension(String dependency) {
        return Pattern.compile("<artifactId>(quarkus-[a-z-]+|rest-assured)</artifactId>")
                .matcher(dependency)
                .results()
                .map(found -> found.group(1))
                .filter(name -> !name.equals("quarkus-bom"));
    }
}
