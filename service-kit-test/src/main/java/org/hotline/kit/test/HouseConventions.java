package org.hotline.kit.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** How long files are, and that nothing is written twice: in all modules of a project, tests included. */
public abstract class HouseConventions {

    private static final int MOST_LINES = 250;
    private static final int MOST_LINES_OF_NINE_IN_TEN = 120;
    private static final int MOST_LINES_OF_HALF = 50;
    private static final int LINES_OF_A_BLOCK = 12;

    /** Imports, comments and annotations; fields, components and parameters; ends of blocks. */
    private static final Pattern DECLARATION = Pattern.compile("(?:import|package) .*|/?\\*.*|//.*|@.*"
            + "|(?!return |throw )(?:\\w+ )*[\\w.<>?, \\[\\]@]+ \\w+(?:[,;]|\\)(?: implements .*)? \\{)?");

    /** Names of several types, each for the same thing, or for what only its surroundings tell apart. */
    private static final Set<String> SAME_EVERYWHERE = Set.of(
            // closed lists that a service has of its own, beside the one of the wire or of the service that owns the
            // thing
            "ArticleKind",
            "AssignmentCause",
            "Channel",
            "ClosureReason",
            "Direction",
            "EntryKind",
            "EscalationCause",
            "EscalationKind",
            "Level",
            "Presence",
            "Priority",
            "Status",
            "Target",
            "TicketType",
            "WaitingFor",
            // what listens to the same topic, or keeps the same thing, in several services
            "AttachmentTable",
            "CallListener",
            "EscalationListener",
            "TicketListener");

    private static final Pattern TYPE = Pattern.compile(
            "(?m)^ *(?:@\\w+ )*((?:(?:public|protected|private|static|final|abstract|sealed|non-sealed) )*)"
                    + "(?:class|interface|@interface|enum|record) (\\w+)");

    private static final Pattern EXPLAINED = Pattern.compile("(?m)^\\| `([a-z-]+)` \\|");

    private final Path project;
    private final List<SourceFile> sources;

    protected HouseConventions(Path project) {
        this.project = project;
        this.sources = SourceTree.modulesOf(project).stream()
                .flatMap(module -> module.all().stream())
                .toList();
    }

    @Test
    void filesAreShort() {
        assertThat(sources)
                .isNotEmpty()
                .allSatisfy(
                        source -> assertThat(source.lines()).as(source.name()).isLessThanOrEqualTo(MOST_LINES));
    }

    /** All of them, and as well what runs without the packages' own descriptions, which are short anyway. */
    @Test
    void mostFilesAreShorter() {
        assertMostAreShort(sources);
        assertMostAreShort(SourceTree.modulesOf(project).stream()
                .flatMap(module -> module.main().stream())
                .filter(source -> !source.name().endsWith("package-info.java"))
                .toList());
    }

    private static void assertMostAreShort(List<SourceFile> files) {
        List<Long> lines = files.stream().map(SourceFile::lines).sorted().toList();

        assertThat(lines).isNotEmpty();
        assertThat(lines.get(lines.size() / 2)).as("median").isLessThanOrEqualTo(MOST_LINES_OF_HALF);
        assertThat(lines.get(lines.size() * 9 / 10)).as("nine in ten").isLessThanOrEqualTo(MOST_LINES_OF_NINE_IN_TEN);
    }

    @Test
    void nothingIsWrittenTwice() {
        Map<List<String>, String> places = new HashMap<>();
        List<String> twice = new ArrayList<>();
        for (SourceFile source : sources) {
            List<String> lines = source.text()
                    .lines()
                    .map(String::strip)
                    .filter(line ->
                            !line.isEmpty() && !DECLARATION.matcher(line).matches())
                    .toList();
            for (int i = 0; i + LINES_OF_A_BLOCK <= lines.size(); i++) {
                String place = source.name() + ": line " + (i + 1) + " of what counts, " + lines.get(i);
                String other = places.putIfAbsent(lines.subList(i, i + LINES_OF_A_BLOCK), place);
                if (other != null) {
                    twice.add(other + " = " + place);
                }
            }
        }

        assertThat(sources).isNotEmpty();
        assertThat(twice).as("blocks of " + LINES_OF_A_BLOCK + " equal lines").isEmpty();
    }

    @Test
    void aNameHasOneMeaning() {
        Map<String, List<String>> places = new TreeMap<>();
        SourceTree.modulesOf(project)
                .forEach(module -> module.main()
                        .forEach(source -> typesIn(source)
                                .forEach(type -> places.computeIfAbsent(type, name -> new ArrayList<>())
                                        .add(module + ": " + source.name()))));
        places.keySet().removeAll(SAME_EVERYWHERE);

        assertThat(places)
                .isNotEmpty()
                .allSatisfy((type, known) -> assertThat(known).as(type).hasSize(1));
    }

    /** Top-level and nested ones, save those that are private. */
    private static List<String> typesIn(SourceFile source) {
        return TYPE.matcher(source.code())
                .results()
                .filter(type -> !type.group(1).contains("private "))
                .map(type -> type.group(2))
                .toList();
    }

    @Test
    void problemsThatAreExplainedExist() {
        Path explained = project.resolve("docs/problems.md");
        assertThat(explained).exists();
        String code = SourceTree.modulesOf(project).stream()
                .flatMap(module -> module.main().stream())
                .map(SourceFile::code)
                .collect(Collectors.joining());

        assertThat(EXPLAINED.matcher(SourceTree.read(explained)).results().map(row -> row.group(1)))
                .isNotEmpty()
                .allSatisfy(type -> assertThat(code).as(type).containsPattern("[\" ]" + type + "\""));
    }

    @Test
    void aWordHasOneMeaning() {
        Path glossary = project.resolve("docs/glossary.md");

        assertThat(glossary).exists();
        assertThat(Glossary.explainedTwice(glossary))
                .as("words that docs/glossary.md explains twice")
                .isEmpty();
    }
}
