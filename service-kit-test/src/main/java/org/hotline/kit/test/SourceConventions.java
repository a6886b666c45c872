package org.hotline.kit.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** How a feature is written ({@code docs/feature.md}), as far as only the sources show it. */
@TestInstance(Lifecycle.PER_CLASS)
public abstract class SourceConventions {

    private static final String KIT = "org.hotline.kit";
    private static final Pattern MADE = Pattern.compile("(?i)create table (?:if not exists )?(\\w+)");
    private static final Pattern NAMED = Pattern.compile(
            "(?i)\\b(?:from|join|into|update|using|table)\\s+(?:only\\s+)?(?:public\\.)?(?:\\\\\")?(\\w+)");
    private static final Pattern NAMED_BESIDE =
            Pattern.compile("(?i)\\G(?:\\s+(?:as\\s+)?\\w+)?\\s*,\\s*(?:only\\s+)?(\\w+)");
    private static final Pattern NAMED_BY_A_CONSTANT = Pattern.compile("= \"(\\w+)\";|\"(\\w+_\\w+)\"");
    private static final Pattern MAPPED =
            Pattern.compile("@(?:Collection|Join|Secondary)?Table\\(\\s*name = \"(\\w+)\"");
    private static final Pattern ENTITY = Pattern.compile("(?s)@Entity\\b(?!.*@Table).*?\\bclass (\\w+)");
    private static final Pattern TEXT = Pattern.compile("(?s)\"\"\"(.*?)\"\"\"|\"((?:\\\\.|[^\"\\\\\n])*)\"");
    private static final Pattern SQL = Pattern.compile(
            "(?i)^\\s*(?:(?:select|delete from|insert into|merge into|lock table|truncate|set transaction)\\s"
                    + "|update \\w+ (?:\\w+ )?set\\s|with (?:recursive )?\\w+ as )"
                    + "|(?<![:\\w]):\\w+::\\w|\\w::(?:text|uuid|int|bigint|jsonb)\\b|\\bjsonb_\\w+\\(| at time zone "
                    + "|\\bfilter \\(where |\\bcoalesce\\(|\\bto_char\\(|= any\\(|\\b(?:order|group) by \\w");
    private static final Pattern PROBLEM =
            Pattern.compile("\\b([45]\\d\\d)(?:(?:,| ->)\\s*\"| )([a-z]+(?:-[a-z]+)*)\"");

    private final String root;
    final SourceTree sources;

    SourceConventions(String root, Path module) {
        this.root = root;
        this.sources = new SourceTree(module);
    }

    final String root() {
        return root;
    }

    /** The kit is one owner more: what it keeps, services do not name. */
    @Test
    void aTableHasOneOwner() {
        Map<String, Set<String>> owners = new TreeMap<>();
        tablesOf(sources).forEach(table -> owners.put(table, new TreeSet<>()));
        tablesOf(sources.kit()).forEach(table -> owners.put(table, new TreeSet<>()));
        addOwners(owners, sources, root);
        assertThat(owners.values())
                .as("tables named in the sources")
                .anySatisfy(features -> assertThat(features).isNotEmpty());
        addOwners(owners, sources.kit(), KIT);

        assertThat(owners)
                .as("features by the tables that they name")
                .allSatisfy((table, features) -> assertThat(features).as(table).hasSizeLessThanOrEqualTo(1));
    }

    static Set<String> tablesOf(SourceTree sources) {
        return sources.migrations().stream()
                .flatMap(sql -> MADE.matcher(sql.text()).results())
                .map(made -> made.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void addOwners(Map<String, Set<String>> owners, SourceTree sources, String root) {
        for (SourceFile source : sources.main()) {
            namedIn(source).stream()
                    .filter(owners::containsKey)
                    .forEach(table ->
                            owners.computeIfAbsent(table, t -> new TreeSet<>()).add(root + "." + source.feature(root)));
        }
    }

    static Set<String> namedIn(SourceFile source) {
        Set<String> named = new TreeSet<>();
        String code = source.code();
        Matcher statement = NAMED.matcher(code);
        while (statement.find()) {
            named.add(statement.group(1));
            Matcher beside = NAMED_BESIDE.matcher(code).region(statement.end(), code.length());
            while (beside.find()) {
                named.add(beside.group(1));
            }
        }
        if (source.keepsData()) {
            NAMED_BY_A_CONSTANT
                    .matcher(code)
                    .results()
                    .forEach(found -> named.add(found.group(1) == null ? found.group(2) : found.group(1)));
        }
        MAPPED.matcher(code).results().forEach(found -> named.add(found.group(1)));
        Matcher entity = ENTITY.matcher(code);
        if (entity.find()) {
            named.add(snake(entity.group(1)));
        }
        return named.stream()
                .flatMap(name -> Stream.of(name.toLowerCase(Locale.ROOT), snake(name)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whole statements, and what is recognisably a part of one. */
    @Test
    void textsOfStatementsStandWhereDataIsKept() {
        List<SourceFile> elsewhere = sources.main().stream()
                .filter(source -> !source.keepsData() && !featuresOfFormulas().contains(source.feature(root)))
                .toList();

        assertThat(elsewhere)
                .isNotEmpty()
                .allSatisfy(source -> assertThat(TEXT.matcher(source.code())
                                .results()
                                .map(text -> text.group(1) == null ? text.group(2) : text.group(1))
                                .filter(text -> SQL.matcher(text).find()))
                        .as("SQL in " + source.name())
                        .isEmpty());
    }

    /** Features whose formulas are SQL and stand with what they define (ADR 6); none by default. */
    protected Set<String> featuresOfFormulas() {
        return Set.of();
    }

    @Test
    void coresSpeakTheWordsOfTheGlossary() {
        Glossary.read(sources.docs().resolve("glossary.md"))
                .isSpokenIn(sources.main().stream().filter(source -> source.isCore(root)));
    }

    @Test
    void problemsAreExplained() {
        String explained = SourceTree.read(sources.docs().resolve("problems.md"));
        Set<String> own = problemsIn(sources);
        Set<String> all = new TreeSet<>(own);
        all.addAll(problemsIn(sources.kit()));

        assertThat(own).isNotEmpty();
        assertThat(all)
                .allSatisfy(row -> assertThat(explained.contains(row))
                        .as("docs/problems.md has a row %s", row)
                        .isTrue());
    }

    private static Set<String> problemsIn(SourceTree sources) {
        Set<String> rows = new TreeSet<>();
        for (SourceFile source : sources.main()) {
            if (source.name().contains("Problem")
                    || source.text().contains("Problem.of")
                    || source.text().contains("@Problems")
                    || source.name().startsWith("org/hotline/kit/api/")) {
                PROBLEM.matcher(source.code())
                        .results()
                        .forEach(problem -> rows.add("| `" + problem.group(2) + "` | " + problem.group(1) + " |"));
            }
        }
        return rows;
    }

    private static String snake(String name) {
        return name.replaceAll("(?<=.)([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}
