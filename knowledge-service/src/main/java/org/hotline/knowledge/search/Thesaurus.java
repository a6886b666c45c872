package org.hotline.knowledge.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Which words mean much the same, in one language. */
final class Thesaurus {

    private final Map<String, Set<String>> alike = new HashMap<>();

    /**
     * What we know of the language.
     *
     * @param cut reduces a line of words to the terms of the index
     */
    static Thesaurus of(Language language, Function<String, Set<String>> cut) {
        Thesaurus thesaurus = new Thesaurus();
        try (InputStream words = Thesaurus.class.getResourceAsStream("/thesaurus/" + language.code() + ".txt")) {
            if (words != null) {
                new BufferedReader(new InputStreamReader(words, StandardCharsets.UTF_8))
                        .lines()
                        .filter(line -> !line.startsWith("#"))
                        .map(cut)
                        .forEach(thesaurus::add);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return thesaurus;
    }

    private void add(Set<String> group) {
        for (String term : group) {
            alike.computeIfAbsent(term, first -> new LinkedHashSet<>()).addAll(group);
        }
    }

    /** Terms that mean much the same as the term, without itself. */
    List<String> like(String term) {
        return alike.getOrDefault(term, Set.of()).stream()
                .filter(other -> !other.equals(term))
                .toList();
    }
}
