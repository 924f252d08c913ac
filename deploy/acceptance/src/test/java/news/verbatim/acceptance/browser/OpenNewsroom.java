package news.verbatim.acceptance.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** Opens one newsroom and one Chromium for all browser tests. */
final class OpenNewsroom implements BeforeAllCallback {

    private static final List<String> CHROMIUMS = List.of("chromium-headless-shell", "chromium", "chromium-browser",
            "google-chrome", "google-chrome-stable");

    /** What all browser tests share. */
    record Shared(RunningNewsroom newsroom, Playwright playwright, Browser browser) implements AutoCloseable {

        @Override
        public void close() {
            browser.close();
            playwright.close();
            newsroom.close();
        }
    }

    private static Shared shared;

    static Shared shared() {
        return shared;
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        shared = context.getRoot().getStore(Namespace.create(OpenNewsroom.class))
                .getOrComputeIfAbsent(Shared.class, key -> open(), Shared.class);
    }

    private static Shared open() {
        // on a machine that is busy a page takes longer than the five seconds that Playwright gives it
        PlaywrightAssertions.setDefaultAssertionTimeout(60_000);
        // each process opens one of its own: what another one logged is asked for after it
        RunningNewsroom newsroom = RunningNewsroom.fresh(System.getProperty("verbatim.newsroom", "browser-newsroom"),
                8081);
        Playwright playwright = Playwright.create();
        return new Shared(newsroom, playwright, playwright.chromium()
                .launch(new LaunchOptions().setExecutablePath(chromium())
                        .setArgs(List.of("--no-sandbox", "--disable-gpu"))));
    }

    private static Path chromium() {
        return Optional.ofNullable(System.getenv("VERBATIM_CHROMIUM")).map(Path::of).or(OpenNewsroom::chromiumOnPath)
                .orElseThrow(
                        () -> new IllegalStateException("no Chromium on the PATH; deploy/test says how to get one"));
    }

    private static Optional<Path> chromiumOnPath() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> CHROMIUMS.stream().map(name -> Path.of(folder, name)))
                .filter(path -> path.toFile().canExecute()).findFirst();
    }
}
