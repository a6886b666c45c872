package org.hotline.stories.page;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;

/** How quick pages were where their pictures were taken, as their browser says it: kept beside the pictures, and no test. */
final class PageTimes {

    private static final String WATCH_INTERACTIONS = """
            window.longestInteraction = 0;
            new PerformanceObserver(seen => seen.getEntries()
                .filter(event => event.interactionId)
                .forEach(event => window.longestInteraction = Math.max(window.longestInteraction, event.duration)))
              .observe({type: 'event', durationThreshold: 16, buffered: true});""";

    private static final String READ = """
            () => {
              const all = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];
              const seen = performance.getEntriesByName('first-contentful-paint')[0];
              return {
                firstView: Math.round(seen ? seen.startTime : -1),
                interaction: Math.round(window.longestInteraction),
                kilobytes: Math.round(all.reduce((sum, file) => sum + file.decodedBodySize, 0) / 1024)
              };
            }""";

    private final Path file;

    PageTimes(Path folder) {
        file = folder.resolve("times.csv");
    }

    /** From the next page on. */
    static void watch(Page page) {
        page.addInitScript(WATCH_INTERACTIONS);
    }

    /** Adds a line: the picture, milliseconds to the first view and of the longest interaction, kilobytes of all files. */
    void keep(Page page, String picture) {
        Map<?, ?> times = (Map<?, ?>) page.evaluate(READ);
        String line = "%s,%s,%s,%s%n"
                .formatted(picture, times.get("firstView"), times.get("interaction"), times.get("kilobytes"));
        try {
            Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
