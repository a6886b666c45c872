package org.hotline.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a bench found, as one document for programs or as lines for people. */
final class BenchFigures {

    private static final ObjectMapper JSON = new ObjectMapper();

    private BenchFigures() {}

    static ObjectNode of(String bench) {
        return JSON.createObjectNode().put("bench", bench);
    }

    /** Puts the two percentiles of latencies that every bench tells, in milliseconds. */
    static ObjectNode put(ObjectNode figures, Latencies latencies) {
        return figures.put("p50", latencies.millis(0.5)).put("p99", latencies.millis(0.99));
    }

    /** A line for each figure, by the path to it. */
    static String text(ObjectNode figures) {
        List<String> lines = new ArrayList<>();
        add("", figures, lines);
        return String.join(System.lineSeparator(), lines);
    }

    private static void add(String path, JsonNode node, List<String> lines) {
        if (node.isObject()) {
            node.properties()
                    .forEach(field -> add(
                            path.isEmpty() ? field.getKey() : path + " " + field.getKey(), field.getValue(), lines));
        } else {
            lines.add(String.format(Locale.ROOT, "%-44s %14s", path, value(node)));
        }
    }

    private static String value(JsonNode node) {
        return node.isFloatingPointNumber() ? String.format(Locale.ROOT, "%,.2f", node.doubleValue()) : node.asText();
    }
}
