package org.hotline.kit.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of {@code docs/glossary.md}: those in bold. */
final class Glossary {

    private static final Pattern BOLD = Pattern.compile("\\*\\*([^*]+)\\*\\*");

    private static final Pattern PUBLIC_TYPE = Pattern.compile(
            "(?m)^ *public (?:(?:abstract|static|final|sealed|non-sealed) )*(?:class|record|enum|interface|@interface) (\\w+)");

    private final Set<String> stems;

    private Glossary(Set<String> stems) {
        this.stems = stems;
    }

    static Glossary read(Path file) {
        return new Glossary(BOLD.matcher(SourceTree.read(file))
                .results()
                .flatMap(bold -> Arrays.stream(bold.group(1).split("[^A-Za-z]+")))
                .filter(word -> !word.isEmpty())
                .map(Glossary::stem)
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** Words that stand in bold more than once, as if they had more than one meaning. */
    static Set<String> explainedTwice(Path file) {
        Set<String> once = new TreeSet<>();
        return BOLD.matcher(SourceTree.read(file))
                .results()
                .map(bold -> bold.group(1).toLowerCase(Locale.ROOT))
                .filter(word -> !once.add(word))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Public types are made of these words. */
    void isSpokenIn(Stream<SourceFile> sources) {
        List<String> types = sources.flatMap(
                        source -> PUBLIC_TYPE.matcher(source.text()).results())
                .map(type -> type.group(1))
                .toList();

        assertThat(types)
                .isNotEmpty()
                .allSatisfy(type -> assertThat(missing(type))
                        .as("words of %s that docs/glossary.md lacks", type)
                        .isEmpty());
    }

    /** The words of a type's name that are not here, whatever their grammatical form. */
    private Set<String> missing(String type) {
        return Arrays.stream(type.split("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])"))
                .filter(word -> !stems.contains(stem(word)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Plural, gerund and past end differently; what they begin with is the same, if it is long enough to tell words apart. */
    static String stem(String word) {
        String singular = word.toLowerCase(Locale.ROOT).replaceFirst("(?<=....)(?:ies|es|s)$", "");
        String stem = singular.replaceFirst("(?<=....)(?:ing|ed|e|y|ion|er|or|al)$", "");
        return stem.replaceFirst("(.)\\1$", "$1");
    }
}
