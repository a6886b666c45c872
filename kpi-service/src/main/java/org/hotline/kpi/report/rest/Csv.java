package org.hotline.kpi.report.rest;

import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Comma-separated values (RFC 4180) that no spreadsheet takes for a formula. */
final class Csv {

    static final String MEDIA_TYPE = "text/csv;charset=UTF-8";

    /** As they are typed here, by programs that write a true minus, and, in full width or small, in East Asia. */
    private static final String FORMULA_STARTS =
            "=+-@|%\u2212\uff1d\uff0b\uff0d\uff20\uff5c\uff05\ufe66\ufe62\ufe63\ufe6b\ufe6a";

    /** Where a spreadsheet of another country, or one that does not know our quotation marks, begins another cell. */
    private static final String SEPARATORS = ",;\t\n\r";

    private Csv() {}

    static String row(Collection<? extends @Nullable Object> values) {
        return values.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        String text = value.toString();
        if (!(value instanceof Number)) {
            text = withoutFormulas(text);
        }
        boolean plain = text.chars().noneMatch(c -> c == '"' || SEPARATORS.indexOf(c) >= 0);
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    /**
     * An apostrophe stands where a cell could begin with a formula. Spreadsheets pass over what cannot be seen before one, and over
     * quotation marks, and some take a leading break for the start of one.
     */
    private static String withoutFormulas(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 1);
        if (!text.isEmpty() && Character.isISOControl(text.charAt(0))) {
            safe.append('\'');
        }
        int start = safe.length();
        boolean begins = safe.isEmpty();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (begins && FORMULA_STARTS.indexOf(c) >= 0) {
                safe.insert(start, '\'');
            }
            begins = begins && (isUnseen(c) || c == '"');
            safe.append(c);
            if (SEPARATORS.indexOf(c) >= 0) {
                begins = true;
                start = safe.length();
            }
        }
        return safe.toString();
    }

    private static boolean isUnseen(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT;
    }
}
