package org.hotline.gateway.quotation;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** "On …, … wrote:" above a quotation, on one line or several. */
final class Attribution {

    private static final int LONGEST_LINE = 1000;
    private static final int MOST_LINES = 4;
    private static final int SHORTEST_BROKEN = 45;

    /** The east writes its word for a year behind it. */
    private static final String FOUR_DIGITS = "(?:19|20)\\d{2}(?![\\p{L}\\p{N}&&[^年년]])";

    private static final Pattern DATE =
            Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + FOUR_DIGITS + "|\\d{1,2}[/.-]\\d{1,2}(?!\\p{N}))");
    private static final Pattern YEAR = Pattern.compile("(?<![\\p{L}\\p{N}])" + FOUR_DIGITS);
    private static final Pattern TIME = Pattern.compile("(?<!\\p{N})\\d{1,2}[:h.]\\d{2}(?!\\p{N})");
    private static final Pattern ADDRESS = Pattern.compile(
            "(?:<|&lt;|\\()\\s*(?:mailto:)?[^<>()@]{0,80}[^\\s<>()@]{1,80}@[^\\s<>()@]{1,80}\\s*(?:>|&gt;|\\))");
    private static final Pattern WEEKDAY = Pattern.compile(
            "(?iu)^[\\s-]*\\p{L}{2,3}\\.? (?:mon|tue|wed|thu|fri|sat|sun|lun|mar|mer|jeu|ven|sam|dim|mo|di|mi|do|fr|sa|so)[.,]{1,2} .*");
    /** What turns the direction of reading. */
    private static final Pattern TURNS = Pattern.compile("[\\u200E\\u200F\\u061C\\u202A-\\u202E\\u2066-\\u2069]");

    /** Nothing goes on behind it: a sign, or the point behind a word that is too long to be the short one of a month. */
    private static final Pattern END_OF_SENTENCE = Pattern.compile("(?:[!?:;…。！？：]|\\p{L}{6}\\.)\\s*$");

    /** Behind the hour by a program's clock nothing is said for which the line would have to go on. */
    private static final Pattern CLOCK = Pattern.compile(":\\d{2} [+-]\\d{4},?$");

    private static final Pattern BRACKET = Pattern.compile("[<>]");
    private static final Pattern DIGITS = Pattern.compile("[\\p{Nd}&&[^0-9]]");

    private Attribution() {}

    /** How many lines it takes from here; 0 when it does not start here, but in a later one of its lines: what stands above that was written. */
    static int length(List<String> lines, int at) {
        int length = longest(lines, at);
        boolean startsLater = IntStream.range(at + 1, at + length)
                .anyMatch(later -> longest(lines, later) == at + length - later && !isNeeded(lines, at, later));
        return startsLater ? 0 : length;
    }

    /** Whether only the lines from here to a later one say when: a program that breaks its lines leaves the day, or the hour, above. */
    private static boolean isNeeded(List<String> lines, int at, int later) {
        String above = spaced(String.join(" ", lines.subList(at, later)));
        String below = spaced(lines.get(later));
        return !DATE.matcher(below).find()
                && (DATE.matcher(above).find()
                        || (TIME.matcher(above).find() && !TIME.matcher(below).find()));
    }

    private static int longest(List<String> lines, int at) {
        if (!canStart(lines, at)) {
            return 0;
        }
        StringBuilder joined = new StringBuilder();
        int taken = 0;
        for (int i = at; i < lines.size() && taken < MOST_LINES; i++) {
            String line = spaced(lines.get(i));
            if (line.isBlank() ? !goesOn(lines, i + 1) : line.length() > LONGEST_LINE) {
                return 0;
            }
            taken += line.isBlank() ? 0 : 1;
            joined.append(' ').append(line.replaceFirst("^[\\s>]+", ""));
            if (AttributionWording.is(joined.toString())) {
                boolean colonBelow =
                        i + 1 < lines.size() && lines.get(i + 1).strip().equals(":");
                return i - at + (colonBelow ? 2 : 1);
            }
            if (END_OF_SENTENCE.matcher(line).find() || !isBroken(lines, i)) {
                return 0;
            }
        }
        return 0;
    }

    private static boolean canStart(List<String> lines, int at) {
        String line = lines.get(at);
        return !line.isBlank() && line.length() <= LONGEST_LINE && (isBlank(lines, at - 1) || says(spaced(line)));
    }

    /** Whether a program may have broken the line: it was full, or the address begins or ends it, which is kept in one, or the hour. */
    private static boolean isBroken(List<String> lines, int at) {
        String line = Marks.strip(lines.get(at)).strip();
        String below = at + 1 < lines.size() ? lines.get(at + 1).strip() : "";
        String next =
                Marks.count(lines.get(at)) == 0 ? below : Marks.strip(below).strip();
        int space = next.indexOf(' ');
        return line.isEmpty()
                || next.isEmpty()
                || line.length() + (space < 0 ? next.length() : space) >= SHORTEST_BROKEN
                || line.startsWith("<")
                || CLOCK.matcher(line).find()
                || BRACKET.matcher(next).lookingAt();
    }

    /** Who or when: a line that says neither begins one at the beginning of a paragraph only. */
    private static boolean says(String line) {
        return line.indexOf('@') >= 0
                || DATE.matcher(line).find()
                || TIME.matcher(line).find();
    }

    /** An address that a mail program broke off. */
    private static boolean goesOn(List<String> lines, int at) {
        return at < lines.size() && lines.get(at).startsWith("<");
    }

    private static String spaced(String line) {
        String text =
                TURNS.matcher(Normalizer.normalize(line, Normalizer.Form.NFC)).replaceAll("");
        return DIGITS.matcher(text.replaceAll("\\h", " "))
                .replaceAll(
                        digit -> Integer.toString(Character.digit(digit.group().codePointAt(0), 10)));
    }

    /**
     * Whether it can be nothing else, even with nothing below it that is marked: a paragraph of its own with the day, the hour, and
     * the address as programs write it or the day of the week as only they shorten it.
     */
    static boolean isCertain(List<String> lines, int at, int length) {
        String joined = spaced(String.join(" ", lines.subList(at, at + length)));
        return isBlank(lines, at - 1)
                && isBlank(lines, at + length)
                && YEAR.matcher(joined).find()
                && TIME.matcher(joined).find()
                && !AttributionWording.isUncertain(joined)
                && (ADDRESS.matcher(joined).find() || WEEKDAY.matcher(joined).find());
    }

    private static boolean isBlank(List<String> lines, int at) {
        return at < 0 || at >= lines.size() || lines.get(at).isBlank();
    }
}
