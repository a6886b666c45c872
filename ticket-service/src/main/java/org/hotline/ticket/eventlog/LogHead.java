package org.hotline.ticket.eventlog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hotline.kit.problem.DomainException;
import org.hotline.kit.problem.FieldProblem;
import org.jspecify.annotations.Nullable;

/** The head of an event log, by which values are found in its rows. */
final class LogHead {

    private static final int LONGEST = 200;

    private final Map<String, Integer> places = new HashMap<>();
    private final List<String> missing;
    private final String charset;
    private final int width;

    /**
     * The head of a log that is read by a mapping.
     *
     * @throws DomainException when a column is not there that the mapping names
     */
    LogHead(LogMapping mapping, List<String> head) {
        this.missing = mapping.form().missing();
        this.charset = mapping.form().charset();
        this.width = head.size();
        for (int i = 0; i < width; i++) {
            places.putIfAbsent(head.get(i).strip(), i);
        }
        for (String column : named(mapping.columns())) {
            if (column != null && !places.containsKey(column)) {
                throw FieldProblem.invalid("body", "must have a column " + column);
            }
        }
    }

    private static List<@Nullable String> named(LogMapping.LogColumns columns) {
        List<@Nullable String> named = new ArrayList<>(columns.activity());
        named.add(columns.caseId());
        named.add(columns.time());
        named.add(columns.resource());
        named.add(columns.group());
        named.add(columns.event());
        named.add(columns.customer());
        return named;
    }

    void requireWhole(List<String> row) {
        if (row.size() != width) {
            throw FieldProblem.invalid("row", "must have as many values as the head");
        }
    }

    String needed(List<String> row, String column) {
        String value = value(row, column);
        if (value == null) {
            throw FieldProblem.invalid(column, "must not be empty");
        }
        return value;
    }

    /** What stands in the column, if anything is known. */
    @Nullable
    String value(List<String> row, @Nullable String column) {
        Integer place = column == null ? null : places.get(column);
        if (place == null) {
            return null;
        }
        String value = row.get(place).strip();
        if (value.isEmpty() || missing.contains(value)) {
            return null;
        }
        if (value.indexOf(LogMapping.UNREADABLE) >= 0) {
            throw FieldProblem.invalid(String.valueOf(column), "must be " + charset);
        }
        if (value.length() > LONGEST || value.indexOf('\0') >= 0) {
            throw FieldProblem.invalid(
                    String.valueOf(column), "must have at most " + LONGEST + " characters, and no NUL");
        }
        return value;
    }
}
