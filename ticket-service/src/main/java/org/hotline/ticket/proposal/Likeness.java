package org.hotline.ticket.proposal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How like a text others are: by the words that they share, the rare ones above all, and by how long they are. */
final class Likeness {

    /** A word that so many times as many have as are wanted tells too little. */
    private static final int TOO_COMMON = 5;

    /** What all words have to tell together to tell much: of words that everybody uses nobody is alike, and of a few examples little is. */
    private static final double TELLING = 1;

    private final Set<Integer> asked;
    private final WordFrequencies frequencies;
    private final double all;

    Likeness(Collection<Integer> asked, WordFrequencies frequencies) {
        this.asked = new HashSet<>(asked);
        this.frequencies = frequencies;
        this.all = asked.stream().mapToDouble(frequencies::weight).sum();
    }

    /** From 0, nothing in common, to almost 1. */
    double of(Collection<Integer> words) {
        double common = words.stream()
                .filter(asked::contains)
                .mapToDouble(frequencies::weight)
                .sum();
        return common == 0
                ? 0
                : Math.min(1, common / (all + TELLING) * Math.sqrt((double) asked.size() / words.size()));
    }

    /** By which of its words others are looked for: the rarest, up to where so many examples have one of them, about. */
    List<Integer> telling(double most) {
        List<Integer> telling = new ArrayList<>();
        double expected = 0;
        for (int word : rarestFirst()) {
            double more = frequencies.expected(word);
            if (!telling.isEmpty() && (expected >= most || more > TOO_COMMON * most)) {
                break;
            }
            expected += more;
            telling.add(word);
        }
        return telling;
    }

    private List<Integer> rarestFirst() {
        return asked.stream()
                .sorted(Comparator.<Integer>comparingDouble(frequencies::expected)
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }
}
