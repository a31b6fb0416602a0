package app.tendero.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The core decides from what it is given; the same input gives the same answer for ever. */
class CorePurityTest {

    private static final String CORE = "app.tendero.conversation..";

    /**
     * Plain Java. Packages are not taken with what lies below them: java.util.concurrent is out.
     */
    private static final Set<String> PACKAGES =
            Set.of(
                    "java.lang",
                    "java.lang.invoke", // what the compiler makes of lambdas
                    "java.lang.runtime", // and of records and switches
                    "java.lang.annotation",
                    "java.util",
                    "java.util.function",
                    "java.util.regex",
                    "java.util.stream",
                    "java.time",
                    "java.time.format",
                    "java.time.temporal",
                    "java.math",
                    "java.text",
                    "org.jspecify.annotations");

    /** Chance, concurrency and the machine, in packages that are otherwise plain. */
    private static final Set<String> CLASSES =
            Set.of(
                    "java.lang.Thread",
                    "java.lang.ThreadLocal",
                    "java.lang.Runtime",
                    "java.lang.Process",
                    "java.lang.ProcessBuilder",
                    "java.lang.System$Logger",
                    "java.time.Clock",
                    "java.util.Random",
                    "java.util.SplittableRandom",
                    "java.util.Timer",
                    "java.util.TimerTask",
                    "java.util.ServiceLoader");

    /** Methods that ask the machine for its time, its place or its luck. */
    private static final Set<String> METHODS =
            Set.of(
                    "java.lang.Math.random",
                    "java.lang.System.currentTimeMillis",
                    "java.lang.System.nanoTime",
                    "java.lang.System.getenv",
                    "java.lang.System.getProperty",
                    "java.util.Collections.shuffle",
                    "java.util.Locale.getDefault",
                    "java.util.UUID.randomUUID",
                    "java.time.ZoneId.systemDefault");

    /** Reads its texts from the class path, once, when the service starts. */
    private static final String READS_TEXTS = "app.tendero.conversation.Wording";

    @Test
    void the_core_reaches_nothing_but_plain_java_and_the_kernel() {
        classes()
                .that()
                .resideInAPackage(CORE)
                .and()
                .doNotHaveFullyQualifiedName(READS_TEXTS)
                .should()
                .onlyDependOnClassesThat(describe("are plain", CorePurityTest::isPlain))
                .check(Code.OURS);
    }

    @Test
    void the_one_class_that_reads_texts_reaches_nothing_more_than_streams() {
        classes()
                .that()
                .haveFullyQualifiedName(READS_TEXTS)
                .should()
                .onlyDependOnClassesThat(
                        describe(
                                "are plain or read a file",
                                type ->
                                        isPlain(type)
                                                || List.of("java.io", "java.nio.charset")
                                                        .contains(type.getPackageName())))
                .check(Code.OURS);
    }

    @Test
    void the_core_asks_no_clock_no_chance_and_no_machine() {
        noClasses()
                .that()
                .resideInAPackage(CORE)
                .should()
                .accessTargetWhere(
                        DescribedPredicate.describe(
                                "asks the machine", CorePurityTest::asksTheMachine))
                .check(Code.OURS);
    }

    private static boolean isPlain(JavaClass type) {
        var element = type.getBaseComponentType();
        var feature = Code.feature(element);
        return element.isPrimitive()
                || feature.filter(Set.of("conversation", "kernel")::contains).isPresent()
                || (PACKAGES.contains(element.getPackageName())
                        && !CLASSES.contains(element.getName()));
    }

    private static boolean asksTheMachine(JavaAccess<?> access) {
        var owner = access.getTargetOwner().getName();
        var name = access.getTarget().getName();
        var isNow =
                owner.startsWith("java.time.")
                        && name.equals("now")
                        && access.getTarget() instanceof CodeUnitCallTarget;
        return isNow || METHODS.contains(owner + "." + name);
    }
}
