package org.hotline.ticket.proposal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The rival of the proposals: what most of the ten best texts are by Okapi BM25 over bare words. */
final class PlainNeighbours {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final double SATURATION = 1.2;
    private static final double BY_LENGTH = 0.75;
    private static final int ASKED = 10;

    private final List<LabelledText> texts;
    private final Map<String, Map<Integer, Integer>> postings = new HashMap<>();
    private final List<Integer> lengths = new ArrayList<>();
    private final double usualLength;

    PlainNeighbours(List<LabelledText> texts) {
        this.texts = texts;
        for (int i = 0; i < texts.size(); i++) {
            List<String> words = words(texts.get(i).text());
            for (String word : words) {
                postings.computeIfAbsent(word, each -> new HashMap<>()).merge(i, 1, Integer::sum);
            }
            lengths.add(words.size());
        }
        this.usualLength = lengths.stream().mapToInt(length -> length).average().orElse(1);
    }

    /** What most of them are; of several, what is best. */
    String label(String asked) {
        Map<Integer, Double> scores = scores(asked);
        Map<String, Double> votes = new HashMap<>();
        scores.entrySet().stream()
                .sorted(Map.Entry.<Integer, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(ASKED)
                .forEach(best -> votes.merge(texts.get(best.getKey()).label(), 1 + best.getValue() / 1e6, Double::sum));
        return votes.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private Map<Integer, Double> scores(String asked) {
        Map<Integer, Double> scores = new HashMap<>();
        for (String word : words(asked)) {
            Map<Integer, Integer> having = postings.getOrDefault(word, Map.of());
            double rarity = Math.log(1 + (texts.size() - having.size() + 0.5) / (having.size() + 0.5));
            having.forEach((text, count) -> {
                double norm = SATURATION * (1 - BY_LENGTH + BY_LENGTH * lengths.get(text) / usualLength);
                scores.merge(text, rarity * count * (SATURATION + 1) / (count + norm), Double::sum);
            });
        }
        return scores;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>(List.of(BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT))));
        words.removeIf(String::isEmpty);
        return words;
    }
}
