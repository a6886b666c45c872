package org.hotline.stories.page;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hotline.stories.RunningHotline;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A real browser for the stories of a class: the system's own Chromium, which {@code CHROMIUM} may name. */
final class Visitors implements BeforeAllCallback, AfterAllCallback {

    private static final List<String> USUAL =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

    private @Nullable Playwright playwright;
    private @Nullable Browser browser;

    /** Whether there is one. Where there is none, what people see cannot be tried; {@code .ci/run} installs it. */
    static boolean areThere() {
        return Files.isExecutable(executable()) || System.getenv("CI") != null;
    }

    Visitor on(Screen screen) {
        return with(screen, screen.options());
    }

    /** Somebody whose browser runs no script. */
    Visitor withoutScript(Screen screen) {
        return with(screen, screen.options().setJavaScriptEnabled(false));
    }

    private Visitor with(Screen screen, Browser.NewContextOptions options) {
        return new Visitor(
                Objects.requireNonNull(browser).newContext(options),
                screen,
                "http://localhost:" + RunningHotline.ports().door());
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable())
                        .setArgs(List.of("--no-sandbox")));
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (playwright != null) {
            playwright.close();
        }
    }

    private static Path executable() {
        String named = System.getenv("CHROMIUM");
        return Path.of(
                named != null
                        ? named
                        : USUAL.stream()
                                .filter(path -> Files.isExecutable(Path.of(path)))
                                .findFirst()
                                .orElse(USUAL.get(0)));
    }
}
