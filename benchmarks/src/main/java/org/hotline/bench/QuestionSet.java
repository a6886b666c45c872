package org.hotline.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Questions whose right answers are known: {@code docs.jsonl} (id, title, text), {@code queries.jsonl} (id, text) and
 * {@code qrels.tsv} (query, document, relevance).
 */
record QuestionSet(List<JsonNode> documents, List<JsonNode> questions, Map<String, Map<String, Integer>> relevance) {

    private static final int DEPTH = 10;

    static QuestionSet read(Path folder) throws IOException {
        Map<String, Map<String, Integer>> relevance = new HashMap<>();
        for (String line : Files.readAllLines(folder.resolve("qrels.tsv"))) {
            String[] judgement = line.split("\t", -1);
            relevance.computeIfAbsent(judgement[0], query -> new HashMap<>()).put(judgement[1], (int)
                    Double.parseDouble(judgement[2]));
        }
        return new QuestionSet(lines(folder.resolve("docs.jsonl")), lines(folder.resolve("queries.jsonl")), relevance);
    }

    /** The mean nDCG at ten of somebody who answers questions with the ids of documents, best first. */
    double quality(Function<String, List<String>> answers) {
        return questions.stream()
                .filter(question -> relevance.containsKey(question.path("id").asText()))
                .mapToDouble(question -> quality(
                        answers.apply(question.path("text").asText()),
                        relevance.getOrDefault(question.path("id").asText(), Map.of())))
                .average()
                .orElse(Double.NaN);
    }

    static double quality(List<String> found, Map<String, Integer> relevant) {
        List<Integer> best =
                relevant.values().stream().sorted(Comparator.reverseOrder()).toList();
        return discounted(found.stream().map(id -> relevant.getOrDefault(id, 0)).toList()) / discounted(best);
    }

    private static double discounted(List<Integer> gains) {
        double sum = 0;
        for (int i = 0; i < Math.min(DEPTH, gains.size()); i++) {
            sum += (Math.pow(2, gains.get(i)) - 1) / (Math.log(i + 2) / Math.log(2));
        }
        return sum;
    }

    private static List<JsonNode> lines(Path file) throws IOException {
        List<JsonNode> nodes = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            nodes.add(new ObjectMapper().readTree(line));
        }
        return nodes;
    }
}
