package org.hotline.gateway.quotation;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words of an attribution, on one line. */
final class AttributionWording {

    private static final int LONGEST_DATED_ADDRESS = 300;
    private static final int LONGEST_VERB = 80;

    /** How it ends in the languages whose mail programs write so. */
    private static final Pattern WROTE = Pattern.compile(
            "(?iu).*\\b(?:wrote|writes|a écrit|a ecrit|schrieb|ha scritto|escribió|escribio|schreef|(?:heeft|het) .{0,40}geschreven|hat .{0,60}geschrieben"
                    + "|napisał(?:\\(a\\))?|napisal|pisze|napísal(?:\\(a\\))?|a scris|ha escrit|έγραψε|escreveu|skrev|skrifaði|kirjoitti|írta(?: \\(időpont: [^()]{4,60}\\))?|napsal(?:\\(a\\))?|yazdı|написал(?:а|\\(а\\))?|пишет?)"
                    + "[\\s ]*[:：]?\\s*$|.*(?:寫道|写道|のメール|написав)[:：]?\\s*$"
                    + "|.*@.*(?<!\\p{L})(?:كتب|كتبت|كتب/كتبت|เขียน(?:ว่า)?|כתב/?ה?|đã viết|menulis|님이 작성"
                    + "|ने लिखा(?: है)?|ने लिहिले|نے لکھا(?: ہے)?|نے تحریر کیا|نوشت(?:ه است|ه)?|লিখেছেন|লিখেছে|ਨੇ ਲਿਖਿਆ|લખ્યું|எழுதியது|రాశారు"
                    + "|je napisa(?:o|la|o/la)|је написа(?:о|ла|о/ла)|написа|rašė|rakstīja|kirjutas|escribiu|idatzi du|geskryf|жазды)"
                    + "\\s*[:：]\\s*$");

    /** Date, verb, sender without his address, as the north writes it; counts above marked lines only. */
    private static final Pattern WROTE_WHO =
            Pattern.compile("(?iu).{0,30}\\d.{4,60}\\b(?:schrieb|schreef|skrev|skrifaði)\\b.{1,80}[:：]\\s*");

    /** Date, verb or none, sender with his address, colon: the same in any language. */
    private static final Pattern DATED_ADDRESS = Pattern.compile(
            "(?u).*(?:\\b(?:19|20)\\d{2}\\b|\\d{1,2}[:h.]\\d{2}|\\d{1,2}[/.]\\d{1,2}[/.]).{0,200}[\\w.+-]@[\\w-]+\\.[\\w.-]+[\\s>)\"'\\]]*(?:\\(.{0,80}\\))?\\s*[:：]\\s*$");

    /** The same with some words after the address, in a language of which no verb is known; counts above marked lines only. */
    private static final Pattern DATED_ADDRESS_AND_WORDS = Pattern.compile(
            "(?u).*(?:\\b(?:19|20)\\d{2}\\b|\\d{1,2}[:h.]\\d{2}).{0,200}<[^<>@\\s]+@[^<>@\\s]+>[\\p{L}\\p{M}\\s-]{0,30}[:：]\\s*$");

    private static final String DAY = "(?:\\b(?:19|20)\\d{2}\\b|\\d{1,2}[/.]\\d{1,2}[/.])";
    private static final String HOUR = "\\d{1,2}[:h.]\\d{2}";

    /** Sender with his address, and then a date, among words of any language; counts above marked lines only. */
    private static final Pattern ADDRESS_AND_DATE =
            Pattern.compile("(?uU)[^<>]{0,100}<[^<>@\\s]{1,80}@[^<>@\\s]{1,80}>.{1,60}" + DAY + ".{1,40}" + HOUR
                    + "[^:：]{0,12}[:：]\\s*");

    /** As Horde announces what it repeats, without a date; counts above marked lines only. */
    private static final Pattern CITED = Pattern.compile(
            "(?iu)(?:quoting|zitat von|selon|citando(?: a)?|citeren|citerar|citerer|lainaus) [^<>]{0,100}<[^<>@\\s]{1,80}@[^<>@\\s]{1,80}>[:：]\\s*");

    private static final Pattern WHO_OR_WHEN = Pattern.compile(
            ".*(?:@|(?<![\\p{L}\\p{N}_])(?:19|20)\\d{2}(?![\\p{L}\\p{N}_])|\\d{1,2}[:h.]\\d{2}|\\d{1,2}[/.]\\d{1,2}).*");
    private static final Pattern DASHES = Pattern.compile("^[\\s-]+|[\\s-]+$");

    private AttributionWording() {}

    static boolean is(String joined) {
        String words = DASHES.matcher(joined).replaceAll("");
        String end = words.substring(Math.max(0, words.length() - LONGEST_VERB));
        return (WROTE.matcher(end).matches() && WHO_OR_WHEN.matcher(words).matches())
                || (words.length() < LONGEST_DATED_ADDRESS
                        && words.stripTrailing().endsWith(":")
                        && (DATED_ADDRESS.matcher(words).matches()
                                || DATED_ADDRESS_AND_WORDS.matcher(words).matches()
                                || isAnnouncing(words.strip())));
    }

    private static boolean isAnnouncing(String words) {
        return Stream.of(WROTE_WHO, ADDRESS_AND_DATE, CITED)
                .anyMatch(form -> form.matcher(words).matches());
    }

    /** Whether people may write so themselves: it counts above marked lines only. */
    static boolean isUncertain(String joined) {
        String end = joined.substring(Math.max(0, joined.length() - LONGEST_VERB));
        return (DATED_ADDRESS_AND_WORDS.matcher(joined).matches() || isAnnouncing(joined.strip()))
                && !DATED_ADDRESS.matcher(joined).matches()
                && !WROTE.matcher(end).matches();
    }
}
