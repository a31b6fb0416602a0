package app.tendero.platform.settings;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Starts the service, or says in one line each what it needs: a missing setting would otherwise
 * show as a stack trace of whoever asks for it first.
 */
@QuarkusMain
public final class Main {

    /** Ends with exit code 1 when a setting is missing or wrong. */
    public static void main(String... arguments) {
        var complaints = RequiredSettings.complaints(Main::setting);
        if (complaints.isEmpty()) {
            Quarkus.run(arguments);
        } else {
            complaints.forEach(System.err::println);
            System.exit(1);
        }
    }

    private static Optional<String> setting(String name) {
        return ConfigProvider.getConfig()
                .getOptionalValue(name, String.class)
                .filter(value -> !value.isBlank());
    }
}
