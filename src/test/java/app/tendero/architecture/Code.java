package app.tendero.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Optional;

/** The compiled classes of the service and of the sandbox, read once for all rules. */
final class Code {

    static final String ROOT = "app.tendero";

    static final JavaClasses OURS =
            new ClassFileImporter()
                    .withImportOption(location -> !location.contains("/test-classes/"))
                    .importPackages(ROOT);

    private Code() {}

    /** The feature a class belongs to: the first part of its package below the root. */
    static Optional<String> feature(JavaClass type) {
        var name = type.getPackageName();
        if (!name.startsWith(ROOT + ".")) {
            return Optional.empty();
        }
        return Optional.of(name.substring(ROOT.length() + 1).split("\\.", 2)[0]);
    }
}
