package org.hotline.kit.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a service says in one place ({@code docs/feature.md}), as far as only the sources show it. */
public abstract class OnceConventions extends SourceConventions {

    private static final Pattern MADE = Pattern.compile("new \\w+Problem\\(\\s*\\d{3},\\s*\"([a-z-]+)\"");
    private static final Pattern SCOPE_IN_SQL =
            Pattern.compile("\\bscope\\.(?:team|teamOrNone|caller)\\(|\\beverywhere\\(");

    OnceConventions(String root, Path module) {
        super(root, module);
    }

    /** For rows; whoever asks for rows of others is handed the condition by their owner. */
    @Test
    void whatAScopeCoversIsSaidOnceInSql() {
        List<String> places = sources.main().stream()
                .filter(SourceFile::keepsData)
                .filter(source -> SCOPE_IN_SQL.matcher(source.code()).find())
                .map(SourceFile::name)
                .toList();

        assertThat(places).as("where a scope becomes a condition").hasSizeLessThanOrEqualTo(1);
    }

    /** By the feature that it belongs to; what the kit makes is made there only. */
    @Test
    void aProblemIsMadeInOnePlace() {
        Map<String, Set<String>> places = problemsMadeIn(sources);
        assertThat(places).as("problems that are made").isNotEmpty();
        problemsMadeIn(sources.kit())
                .forEach((type, files) ->
                        places.computeIfAbsent(type, none -> new TreeSet<>()).addAll(files));

        assertThat(places)
                .allSatisfy((type, files) -> assertThat(files).as(type).hasSize(1));
    }

    private static Map<String, Set<String>> problemsMadeIn(SourceTree sources) {
        Map<String, Set<String>> places = new TreeMap<>();
        for (SourceFile source : sources.main()) {
            MADE.matcher(source.code())
                    .results()
                    .forEach(made -> places.computeIfAbsent(made.group(1), type -> new TreeSet<>())
                            .add(source.name()));
        }
        return places;
    }

    /** Whoever asks the database of something else is no table; what evaluates formulas asks for what they name (ADR 6). */
    @Test
    void aTableIsOneOfTheDatabase() {
        Set<String> known = tablesOf(sources);
        List<SourceFile> tables = sources.main().stream()
                .filter(source ->
                        source.type().endsWith("Table") && source.text().contains("@ApplicationScoped"))
                .toList();

        assertThat(tables)
                .isNotEmpty()
                .allSatisfy(table -> assertThat(Stream.concat(Stream.of(table), formulasKnownTo(table))
                                .flatMap(source -> namedIn(source).stream()))
                        .as("tables named in " + table.name())
                        .containsAnyElementsOf(known));
    }

    private Stream<SourceFile> formulasKnownTo(SourceFile table) {
        return sources.main().stream().filter(source -> {
            String feature = source.feature(root());
            return featuresOfFormulas().contains(feature)
                    && table.text().contains("import " + root() + "." + feature + ".");
        });
    }
}
