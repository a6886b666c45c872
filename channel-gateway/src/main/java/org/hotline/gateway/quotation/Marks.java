package org.hotline.gateway.quotation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The angle brackets before lines that a mail quotes. */
final class Marks {

    private static final Pattern MARKS = Pattern.compile("^\\s{0,3}>(?:\\s{0,2}>)*+\\s?");

    private Marks() {}

    /** How often the line is quoted. */
    static int count(String line) {
        Matcher marks = MARKS.matcher(line);
        return marks.lookingAt()
                ? (int) marks.group().chars().filter(c -> c == '>').count()
                : 0;
    }

    static String strip(String line) {
        return MARKS.matcher(line).replaceFirst("").strip();
    }
}
