package org.hotline.door.board;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Lines that a spreadsheet in a language opens as a table: its separator, a mark that it is UTF-8, and no cell that is a formula. */
final class SpreadsheetText {

    private static final char MARK = '\ufeff';
    /** As they are typed here, by programs that write a true minus, and in full width or small in East Asia. */
    private static final String FORMULA_STARTS =
            "=+-@|%\u2212\uff1d\uff0b\uff0d\uff20\uff5c\uff05\ufe66\ufe62\ufe63\ufe6b\ufe6a";

    /** Where another cell begins for a spreadsheet of whatever language. */
    private static final String BREAKS = ",;\t\r\n";

    private final StringBuilder text = new StringBuilder().append(MARK);
    private final String separator;

    /** Where numbers have a decimal comma, it cannot separate cells. */
    SpreadsheetText(Locale locale) {
        this.separator = locale.getLanguage().equals(Locale.FRENCH.getLanguage()) ? ";" : ",";
    }

    /** Cells that people wrote, or that we did. */
    void row(List<String> cells) {
        text.append(cells.stream().map(SpreadsheetText::cell).collect(Collectors.joining(separator, "", "\r\n")));
    }

    byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String cell(String content) {
        String safe = withoutFormulas(content);
        boolean plain = safe.chars().noneMatch(c -> c == '"' || BREAKS.indexOf(c) >= 0);
        return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }

    /** An apostrophe stands before what could be read as a formula: at the beginning, and wherever another cell may begin. */
    private static String withoutFormulas(String content) {
        StringBuilder safe = new StringBuilder(content.length() + 1);
        boolean begins = true;
        for (int i = 0; i < content.length(); i++) {
            char c = content.charAt(i);
            if (begins && FORMULA_STARTS.indexOf(c) >= 0) {
                safe.append('\'');
            }
            begins = BREAKS.indexOf(c) >= 0 || (begins && (isUnseen(c) || c == '"'));
            safe.append(c);
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
