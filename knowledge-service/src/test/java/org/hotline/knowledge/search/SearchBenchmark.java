package org.hotline.knowledge.search;

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
import java.util.Set;
import java.util.UUID;

/**
 * Measures how good the search is on collections of questions with known answers. Each folder holds {@code docs.jsonl}
 * (id, title, text), {@code queries.jsonl} (id, text) and {@code qrels.tsv} (query, document, relevance).
 */
public final class SearchBenchmark {

    private static final int DEPTH = 10;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<UUID, String> documents = new HashMap<>();
    private final TextIndex index = new TextIndex();
    private final Map<String, Map<String, Integer>> relevance = new HashMap<>();

    private SearchBenchmark() {}

    /**
     * Measures one collection after the other.
     *
     * @param arguments pairs of a folder and the ISO 639-1 code of its language
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length == 0 || arguments.length % 2 != 0) {
            System.err.println("usage: SearchBenchmark FOLDER LANGUAGE [FOLDER LANGUAGE]...");
            System.exit(2);
        }
        for (int i = 0; i < arguments.length; i += 2) {
            new SearchBenchmark().measure(Path.of(arguments[i]), arguments[i + 1]);
        }
    }

    private void measure(Path folder, String language) throws IOException {
        fill(folder, language);
        double gain = 0;
        double first = 0;
        int asked = 0;
        for (JsonNode query : lines(folder.resolve("queries.jsonl"))) {
            Map<String, Integer> relevant =
                    relevance.getOrDefault(query.get("id").asText(), Map.of());
            if (relevant.isEmpty()) {
                continue;
            }
            List<String> found = find(query.get("text").asText(), language);
            gain += discounted(found.stream()
                            .map(id -> relevant.getOrDefault(id, 0))
                            .toList())
                    / discounted(relevant.values().stream()
                            .sorted(Comparator.reverseOrder())
                            .limit(DEPTH)
                            .toList());
            first += found.isEmpty() ? 0 : Math.min(1, relevant.getOrDefault(found.get(0), 0));
            asked++;
        }
        System.out.printf(
                "%-30s %5d documents %6d questions  nDCG@%d %.4f  first hit right %.1f %%%n",
                folder.getFileName(), documents.size(), asked, DEPTH, gain / asked, 100 * first / asked);
    }

    private void fill(Path folder, String language) throws IOException {
        List<IndexDocument> filled = new ArrayList<>();
        for (JsonNode document : lines(folder.resolve("docs.jsonl"))) {
            UUID id = UUID.randomUUID();
            documents.put(id, document.get("id").asText());
            filled.add(new IndexDocument(
                    id,
                    language,
                    document.get("title").asText(),
                    document.get("text").asText(),
                    List.of()));
        }
        index.apply(filled, Set.of());
        index.show();
        for (String line : Files.readAllLines(folder.resolve("qrels.tsv"))) {
            String[] judgement = line.split("\t");
            relevance.computeIfAbsent(judgement[0], query -> new HashMap<>()).put(judgement[1], (int)
                    Double.parseDouble(judgement[2]));
        }
    }

    private List<String> find(String text, String language) {
        return index.search(new TextQuestion(text, language, List.of(), List.of(), Set.of(), DEPTH)).stream()
                .map(hit -> documents.getOrDefault(hit.id(), ""))
                .toList();
    }

    private static double discounted(List<Integer> gains) {
        double sum = 0;
        for (int i = 0; i < gains.size(); i++) {
            sum += (Math.pow(2, gains.get(i)) - 1) / (Math.log(i + 2) / Math.log(2));
        }
        return sum;
    }

    private static List<JsonNode> lines(Path file) throws IOException {
        List<JsonNode> nodes = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            nodes.add(JSON.readTree(line));
        }
        return nodes;
    }
}
