package org.hotline.gateway.quotation;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** "On …, … wrote:" above a quotation, on one line or several. */
final class Attribution {

    private static final int LONGEST_LINE = 1000;
    private static final int MOST_LINES = 4;
    private static final int LONGEST_DATED_ADDRESS = 300;
    private static final int LONGEST_VERB = 80;

    /** How it ends in the languages whose mail programs write so. */
    private static final Pattern WROTE = Pattern.compile(
            "(?iu).*\\b(?:wrote|writes|a écrit|a ecrit|schrieb|ha scritto|escribió|escribio|schreef|(?:heeft|het) .{0,40}geschreven"
                    + "|napisał(?:\\(a\\))?|napisal|pisze|napísal(?:\\(a\\))?|a scris|ha escrit|έγραψε|escreveu|skrev|skrifaði|kirjoitti|írta(?: \\(időpont: [^()]{4,60}\\))?|napsal(?:\\(a\\))?|yazdı|написал(?:а|\\(а\\))?|пишет?)"
                    + "[\\s ]*[:：]?\\s*$|.*(?:寫道|写道|のメール|написав)[:：]?\\s*$"
                    + "|.*@.*(?<!\\p{L})(?:كتب|كتبت|كتب/كتبت|เขียน(?:ว่า)?|כתב/?ה?|đã viết|menulis|님이 작성"
                    + "|ने लिखा(?: है)?|ने लिहिले|نے لکھا(?: ہے)?|نے تحریر کیا|نوشت(?:ه است|ه)?|লিখেছেন|লিখেছে|ਨੇ ਲਿਖਿਆ|લખ્યું|எழுதியது|రాశారు"
                    + "|je napisa(?:o|la|o/la)|је написа(?:о|ла|о/ла)|написа|rašė|rakstīja|kirjutas|escribiu|idatzi du|geskryf|жазды)"
                    + "\\s*[:：]\\s*$");

    /** Date, verb, sender without his address, as the north writes it; counts above marked lines only. */
    private static final Pattern WROTE_WHO =
            Pattern.compile("(?iu).{0,12}\\d.{4,60}\\b(?:schrieb|schreef|skrev|skrifaði)\\b.{1,80}[:：]\\s*");

    /** Date, verb or none, sender with his address, colon: the same in any language. */
    private static final Pattern DATED_ADDRESS = Pattern.compile(
            "(?u).*(?:\\b(?:19|20)\\d{2}\\b|\\d{1,2}[:h.]\\d{2}|\\d{1,2}[/.]\\d{1,2}[/.]).{0,200}[\\w.+-]@[\\w-]+\\.[\\w.-]+[\\s>)\"'\\]]*(?:\\(.{0,80}\\))?\\s*[:：]\\s*$");

    /** The same with some words after the address, in a language of which no verb is known; counts above marked lines only. */
    private static final Pattern DATED_ADDRESS_AND_WORDS = Pattern.compile(
            "(?u).*(?:\\b(?:19|20)\\d{2}\\b|\\d{1,2}[:h.]\\d{2}).{0,200}<[^<>@\\s]+@[^<>@\\s]+>[\\p{L}\\p{M}\\s-]{0,30}[:：]\\s*$");

    private static final Pattern WHO_OR_WHEN = Pattern.compile(
            ".*(?:@|(?<![\\p{L}\\p{N}_])(?:19|20)\\d{2}(?![\\p{L}\\p{N}_])|\\d{1,2}[:h.]\\d{2}|\\d{1,2}[/.]\\d{1,2}).*");
    private static final Pattern DATE =
            Pattern.compile("(?<![\\p{L}\\p{N}])(?:(?:19|20)\\d{2}(?![\\p{L}\\p{N}])|\\d{1,2}[/.-]\\d{1,2}(?!\\p{N}))");
    private static final Pattern YEAR = Pattern.compile("(?<![\\p{L}\\p{N}])(?:19|20)\\d{2}(?![\\p{L}\\p{N}])");
    private static final Pattern TIME = Pattern.compile("(?<!\\p{N})\\d{1,2}[:h.]\\d{2}(?!\\p{N})");
    private static final Pattern ADDRESS = Pattern.compile(
            "(?:<|&lt;|\\()\\s*(?:mailto:)?[^<>()@]{0,80}[^\\s<>()@]{1,80}@[^\\s<>()@]{1,80}\\s*(?:>|&gt;|\\))");
    private static final Pattern WEEKDAY = Pattern.compile(
            "(?iu)^[\\s-]*\\p{L}{2,3}\\.? (?:mon|tue|wed|thu|fri|sat|sun|lun|mar|mer|jeu|ven|sam|dim|mo|di|mi|do|fr|sa|so)[.,]{1,2} .*");
    /** What turns the direction of reading. */
    private static final Pattern TURNS = Pattern.compile("[\\u200E\\u200F\\u061C\\u202A-\\u202E\\u2066-\\u2069]");

    private static final Pattern DIGITS = Pattern.compile("[\\p{Nd}&&[^0-9]]");
    private static final Pattern DASHES = Pattern.compile("^[\\s-]+|[\\s-]+$");

    private Attribution() {}

    /** How many lines it takes from here; 0 when it does not start here, but in a later one of its lines that has a date. */
    static int length(List<String> lines, int at) {
        int length = longest(lines, at);
        boolean startsLater = IntStream.range(at + 1, at + length)
                .anyMatch(later ->
                        DATE.matcher(spaced(lines.get(later))).find() && longest(lines, later) == at + length - later);
        return startsLater ? 0 : length;
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
            if (isOne(joined.toString())) {
                return i - at + 1;
            }
        }
        return 0;
    }

    /** Whether the text ends with one. */
    static boolean ends(CharSequence text) {
        String end = text.subSequence(Math.max(0, text.length() - LONGEST_DATED_ADDRESS), text.length())
                .toString()
                .stripTrailing();
        List<String> lines = List.of(end.split("\n", -1));
        return IntStream.range(Math.max(0, lines.size() - MOST_LINES), lines.size())
                .anyMatch(at -> length(lines, at) == lines.size() - at);
    }

    private static boolean canStart(List<String> lines, int at) {
        String line = lines.get(at);
        return !line.isBlank()
                && line.length() <= LONGEST_LINE
                && (isBlank(lines, at - 1) || DATE.matcher(spaced(line)).find());
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

    private static boolean isOne(String joined) {
        String words = DASHES.matcher(joined).replaceAll("");
        String end = words.substring(Math.max(0, words.length() - LONGEST_VERB));
        return (WROTE.matcher(end).matches() && WHO_OR_WHEN.matcher(words).matches())
                || (words.length() < LONGEST_DATED_ADDRESS
                        && words.stripTrailing().endsWith(":")
                        && (DATED_ADDRESS.matcher(words).matches()
                                || DATED_ADDRESS_AND_WORDS.matcher(words).matches()
                                || WROTE_WHO.matcher(words.strip()).matches()));
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
                && !isOfUnknownWords(joined)
                && (ADDRESS.matcher(joined).find() || WEEKDAY.matcher(joined).find());
    }

    private static boolean isOfUnknownWords(String joined) {
        String end = joined.substring(Math.max(0, joined.length() - LONGEST_VERB));
        return DATED_ADDRESS_AND_WORDS.matcher(joined).matches()
                && !DATED_ADDRESS.matcher(joined).matches()
                && !WROTE.matcher(end).matches();
    }

    private static boolean isBlank(List<String> lines, int at) {
        return at < 0 || at >= lines.size() || lines.get(at).isBlank();
    }
}
