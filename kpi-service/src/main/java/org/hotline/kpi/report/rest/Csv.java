package org.hotline.kpi.report.rest;

import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Comma-separated values (RFC 4180) that no spreadsheet takes for a formula. */
final class Csv {

    static final String MEDIA_TYPE = "text/csv;charset=UTF-8";

    /** As they are typed here, by programs that write a true minus, and, in full width, in East Asia. */
    private static final String FORMULA_STARTS = "=+-@|%\u2212\uff1d\uff0b\uff0d\uff20";

    private Csv() {}

    static String row(Collection<? extends @Nullable Object> values) {
        return values.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        String text = value.toString();
        if (!(value instanceof Number) && startsLikeAFormula(text)) {
            text = "'" + text;
        }
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    /** Spreadsheets pass over what cannot be seen before a formula, and some take a leading break for the start of one. */
    private static boolean startsLikeAFormula(String text) {
        if (text.isEmpty()) {
            return false;
        }
        int first = 0;
        while (first < text.length() && isUnseen(text.charAt(first))) {
            first++;
        }
        return Character.isISOControl(text.charAt(0))
                || (first < text.length() && FORMULA_STARTS.indexOf(text.charAt(first)) >= 0);
    }

    private static boolean isUnseen(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT;
    }
}
