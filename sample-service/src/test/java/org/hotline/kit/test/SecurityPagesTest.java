package org.hotline.kit.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What {@code docs/security} says of the code is there: its tests, its classes, its pages. */
class SecurityPagesTest {

    private static final Path ROOT = Path.of("..");
    private static final Path PAGES = ROOT.resolve("docs/security");
    private static final Set<String> SERVICES =
            Set.of("channel-gateway", "ticket-service", "escalation-service", "kpi-service", "knowledge-service");

    /** {@code SomeTest} or {@code SomeStory}, and perhaps {@code .method}. */
    private static final Pattern TEST = Pattern.compile("`([A-Z]\\w+(?:Test|Story))(?:\\.(\\w+))?`");

    private static final Pattern TYPE = Pattern.compile("`([A-Z][a-z0-9]+(?:[A-Z][a-z0-9]+)+)`");
    private static final Pattern THREAT = Pattern.compile("(?m)^\\| (?!---|Threat )(.+) \\|$");
    private static final Pattern COLUMN = Pattern.compile(" \\| ");

    private static final Map<String, String> SOURCES = new TreeMap<>();

    @BeforeAll
    static void readTheSources() throws IOException {
        try (Stream<Path> files =
                Files.find(ROOT, 15, (file, is) -> file.toString().matches(".*/src/(main|test)/java/.*\\.java"))) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString().replace(".java", "");
                SOURCES.merge(name, SourceTree.read(file), String::concat);
            }
        }
    }

    @Test
    void everyServiceHasAPage() throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".md", "")))
                    .containsAll(SERVICES);
        }
    }

    @Test
    void everyTestThatIsNamedExists() throws IOException {
        Set<String> missing = new TreeSet<>();
        for (MatchResult named : found(TEST)) {
            String source = SOURCES.get(named.group(1));
            String method = named.group(2);
            if (source == null || (method != null && !source.contains(" " + method + "("))) {
                missing.add(named.group());
            }
        }

        assertThat(found(TEST)).hasSizeGreaterThan(50);
        assertThat(missing)
                .as("tests that docs/security names and nobody wrote")
                .isEmpty();
    }

    @Test
    void everyClassThatIsNamedExists() throws IOException {
        Set<String> missing =
                found(TYPE).stream().map(named -> named.group(1)).collect(Collectors.toCollection(TreeSet::new));
        missing.removeAll(SOURCES.keySet());

        assertThat(missing)
                .as("classes that docs/security names and nobody wrote")
                .isEmpty();
    }

    @Test
    void everyThreatNamesItsTestOrSaysWhyThereIsNone() {
        for (String service : SERVICES) {
            String page = SourceTree.read(PAGES.resolve(service + ".md"));
            List<String[]> threats = THREAT.matcher(page.substring(page.indexOf("| Threat |")))
                    .results()
                    .map(row -> COLUMN.split(row.group(1)))
                    .toList();

            assertThat(threats)
                    .as(service)
                    .hasSizeGreaterThan(5)
                    .allSatisfy(threat -> assertThat(threat).hasSize(3))
                    .allSatisfy(threat -> assertThat(threat[2])
                            .matches(shown -> TEST.matcher(shown).find() || shown.startsWith("not shown: ")));
        }
    }

    private static List<MatchResult> found(Pattern pattern) throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            return files.sorted()
                    .flatMap(file -> pattern.matcher(SourceTree.read(file)).results())
                    .toList();
        }
    }
}
