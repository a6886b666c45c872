package org.hotline.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The rival of the search: Okapi BM25 over bare words, the title counted three times, and nothing of a language. */
final class PlainBm25 {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final double SATURATION = 1.2;
    private static final double BY_LENGTH = 0.75;
    private static final int DEPTH = 10;

    private final Map<String, Map<String, Integer>> counts = new HashMap<>();
    private final Map<String, Integer> lengths = new HashMap<>();
    private final Map<String, Integer> documentsWith = new HashMap<>();
    private final double usualLength;

    PlainBm25(List<JsonNode> documents) {
        for (JsonNode document : documents) {
            String title = document.path("title").asText() + " ";
            List<String> words = words(title.repeat(3) + document.path("text").asText());
            Map<String, Integer> count = new HashMap<>();
            words.forEach(word -> count.merge(word, 1, Integer::sum));
            count.keySet().forEach(word -> documentsWith.merge(word, 1, Integer::sum));
            counts.put(document.path("id").asText(), count);
            lengths.put(document.path("id").asText(), words.size());
        }
        this.usualLength =
                lengths.values().stream().mapToInt(length -> length).average().orElse(1);
    }

    /** The ids of the best documents, best first. */
    List<String> find(String question) {
        List<String> words = words(question);
        Map<String, Double> scores =
                counts.keySet().stream().collect(Collectors.toMap(id -> id, id -> score(id, words)));
        return scores.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(DEPTH)
                .map(Map.Entry::getKey)
                .toList();
    }

    private double score(String id, List<String> words) {
        double norm = SATURATION * (1 - BY_LENGTH + BY_LENGTH * lengths.getOrDefault(id, 0) / usualLength);
        double score = 0;
        for (String word : words) {
            int count = counts.getOrDefault(id, Map.of()).getOrDefault(word, 0);
            int with = documentsWith.getOrDefault(word, 0);
            double rarity = Math.log(1 + (counts.size() - with + 0.5) / (with + 0.5));
            score += rarity * count * (SATURATION + 1) / (count + norm);
        }
        return score;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>(List.of(BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT))));
        words.removeIf(String::isEmpty);
        return words;
    }
}
