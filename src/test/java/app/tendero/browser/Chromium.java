package app.tendero.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * The Chromium that this machine has, driven by Playwright, which downloads none of its own. It may
 * talk to this machine only.
 *
 * <p>Looked for at {@code $CHROMIUM} and in the usual places. Where there is none, the calling test
 * is skipped with a line that cannot be overlooked; in CI ({@code CI=true}) it fails.
 */
public final class Chromium implements AutoCloseable {

    private static final List<String> USUAL_PLACES =
            List.of(
                    "/usr/bin/chromium",
                    "/usr/bin/chromium-browser",
                    "/usr/bin/google-chrome",
                    "/Applications/Chromium.app/Contents/MacOS/Chromium",
                    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

    /** It would ask its maker for updates, lists and experiments. */
    private static final List<String> KEPT_AT_HOME =
            List.of(
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--no-first-run",
                    "--disable-quic",
                    "--disable-gpu");

    private static final Predicate<String> ON_THIS_MACHINE =
            Pattern.compile("https?://(localhost|127\\.0\\.0\\.1)[:/].*").asMatchPredicate();

    private final Playwright playwright;
    private final Browser browser;
    private final List<String> complaints = new ArrayList<>();

    /** For a machine that has other things to do. */
    private static final double PATIENCE_MILLIS = 20_000;

    private Chromium(Path program) {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        this.playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        // Chromium's own sandbox stays off, Playwright's default: it does not work as root, nor in
        // most containers, and only our own pages are opened.
        this.browser =
                playwright
                        .chromium()
                        .launch(
                                new LaunchOptions()
                                        .setExecutablePath(program)
                                        .setArgs(KEPT_AT_HOME));
    }

    /** Starts it, or skips the calling test. */
    public static Chromium start() {
        var program = find();
        if (program.isEmpty()) {
            var words =
                    "NO CHROMIUM FOUND: THE BROWSER TESTS DO NOT RUN. Install one or set CHROMIUM.";
            System.err.printf("%n%s%n%s%n%1$s%n%n", "!".repeat(words.length()), words);
            if (Boolean.parseBoolean(System.getenv("CI"))) {
                throw new AssertionError(words);
            }
            Assumptions.abort(words);
        }
        return new Chromium(program.get());
    }

    private static Optional<Path> find() {
        var named = Optional.ofNullable(System.getenv("CHROMIUM")).stream();
        return Stream.concat(named, USUAL_PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /**
     * A new window without history, in which nothing moves: a half-risen sheet is half transparent.
     *
     * @param width of what is seen, CSS pixels
     */
    public Page window(int width, int height) {
        var context =
                browser.newContext(
                        new Browser.NewContextOptions()
                                .setViewportSize(width, height)
                                .setReducedMotion(ReducedMotion.REDUCE));
        context.onPage(this::listen);
        stayHere(context);
        return context.newPage();
    }

    private void listen(Page page) {
        page.onConsoleMessage(
                message -> {
                    if (List.of("error", "warning").contains(message.type())) {
                        complaints.add(
                                message.type() + ": " + message.text() + " " + message.location());
                    }
                });
        page.onPageError(error -> complaints.add("error: " + error));
    }

    private void stayHere(BrowserContext context) {
        context.route(
                ON_THIS_MACHINE.negate(),
                route -> {
                    complaints.add("asked for " + route.request().url());
                    route.abort();
                });
    }

    /** What the consoles of all windows said, and what was asked of other machines. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
