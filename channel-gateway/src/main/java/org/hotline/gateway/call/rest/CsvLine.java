package org.hotline.gateway.call.rest;

import java.util.ArrayList;
import java.util.List;
import org.hotline.kit.problem.FieldProblem;

/** A line of comma-separated values; those with commas stand in quotation marks, which are doubled within. */
final class CsvLine {

    private static final int MOST = 100;

    private CsvLine() {}

    static List<String> values(String line) {
        List<String> values = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char next = line.charAt(i);
            if (next == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                value.append(next);
                i++;
            } else if (next == '"') {
                quoted = !quoted;
            } else if (next == ',' && !quoted) {
                values.add(value.toString());
                value.setLength(0);
            } else {
                value.append(next);
            }
        }
        values.add(value.toString());
        if (quoted || values.size() > MOST) {
            throw FieldProblem.invalid("line", "must be at most " + MOST + " values between commas");
        }
        return values;
    }
}
