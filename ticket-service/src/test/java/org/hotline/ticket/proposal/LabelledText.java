package org.hotline.ticket.proposal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A text of which it is known what it is. */
record LabelledText(String text, String label) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Lines of {@code text} and {@code category}, with a head that says so. */
    static List<LabelledText> csv(Path file) throws IOException {
        List<LabelledText> texts = new ArrayList<>();
        for (Object line : new CsvMapper()
                .readerFor(Map.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(file.toFile())
                .readAll()) {
            Map<?, ?> row = (Map<?, ?>) line;
            texts.add(new LabelledText(String.valueOf(row.get("text")), String.valueOf(row.get("category"))));
        }
        return texts;
    }

    /** Questions of {@code queries.jsonl}, each with the first document that {@code qrels.tsv} has for it. */
    static List<LabelledText> questions(Path folder) throws IOException {
        Map<String, String> documents = new HashMap<>();
        for (String line : Files.readAllLines(folder.resolve("qrels.tsv"))) {
            String[] judgement = line.split("\t", -1);
            documents.putIfAbsent(judgement[0], judgement[1]);
        }
        List<LabelledText> texts = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve("queries.jsonl"))) {
            JsonNode question = JSON.readTree(line);
            String document = documents.get(question.path("id").asText());
            if (document != null) {
                texts.add(new LabelledText(question.path("text").asText(), document));
            }
        }
        return texts;
    }
}
