package org.hotline.gateway.quotation;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What mail programs write above a mail that they repeat without marking its lines: a separator, its headers, or both. */
final class HistoryHeaders {

    private static final int LONGEST_LINE = 1000;
    private static final int MOST_LINES = 8;
    private static final int LEAST_LABELLED = 4;
    private static final int MOST_UNLABELLED = 5;

    private static final Pattern RULE = Pattern.compile("^\\s*(?:_{10,}|-{10,}|={4,}|\\*{10,})\\s*$");

    /** With words that we do not know. */
    private static final Pattern NAMED_RULE =
            Pattern.compile("^[\\s>]*+-{2,20}+\\s{0,3}+[\\p{L}\"].{2,120}-{2,20}\\s*$");

    private static final Pattern LABELLED = Pattern.compile("^[\\s>*]*+\\p{L}[\\p{L}\\p{M} .'’-]{0,25}[:：].*");

    /** As the webmail of Orange begins what it repeats. */
    private static final Pattern DATED =
            Pattern.compile("(?iu)^[\\s>]*message du \\d{1,2}/\\d{1,2}/\\d{2,4}(?: à)? \\d{1,2}[:h]\\d{2}\\s*$");

    private static final String ORIGINAL = "(?:original (?:message|appointment)|message d['’]origine|message original"
            + "|ursprüngliche nachricht|messaggio originale"
            + "|mensaje original|mensagem original|oorspronkelijk bericht|opr(?:in|ind)?elig(?:t)? (?:besked|meddelelse)|ursprungligt meddelande"
            + "|alkuperäinen viesti|wiadomość oryginalna|oryginalna wiadomość|исходное сообщение|mail original|original-?nachricht"
            + "|ursprüngliche (?:e-?)?mail|původní (?:zpráva|e-mail)|元のメッセージ|原始邮件|原始郵件|الرسالة الأصلية|رسالة أصلية|ข้อความต้นฉบับ|ข้อความเดิม)";

    private static final Pattern SEPARATOR = Pattern.compile(
            "(?iu)^[\\s>]*+[-_*=]{2,}+\\s*+(?:reply above this line.*|" + ORIGINAL + "\\s*+[-_*=]*+:?\\s*+)$");

    /** As telephones begin it, with all headers right below. */
    private static final Pattern BARE_SEPARATOR = Pattern.compile("(?iu)^[\\s>]*+" + ORIGINAL + "\\s*+$");

    /** As eM Client names the sender below a separator. */
    private static final Pattern UNLABELLED =
            Pattern.compile("^[\\s>]*+\\p{L}++ [^<>]{0,100}<[^\\s<>@]{1,80}@[^\\s<>@]{1,80}>\\s*$");

    private static final Pattern ADDRESS = Pattern.compile("[<\\[(](?:mailto:)?[^\\s<>@]{1,80}@[^\\s<>@]{1,80}[>\\])]");
    private static final Pattern REPLY = Pattern.compile(
            "(?iu)^[\\s>*]*\\p{L}+[ \\t\\u00A0]*[:：]\\**\\s*(?:re|aw|antw|sv|vs|tr|rv|odp|fw|fwd|wg) ?[:：].*");
    private static final Pattern TIME = Pattern.compile("\\p{Nd}{1,2}[:h.]\\p{Nd}{2}|\\b(?:19|20)\\d{2}\\b");

    private HistoryHeaders() {}

    /** How many lines they take from here; 0 when they do not begin here. */
    static int length(List<String> lines, int at) {
        String line = lines.get(at);
        if (line.length() > LONGEST_LINE || Forwarded.reaches(lines, at)) {
            return 0;
        }
        if (SEPARATOR.matcher(line).matches()) {
            int headers = next(lines, at + 1);
            return headers - at + announced(lines, headers);
        }
        boolean bare = BARE_SEPARATOR.matcher(line).matches();
        if (bare || isRule(line) || NAMED_RULE.matcher(line).matches()) {
            int headers = bare ? at + 1 : next(lines, at + 1);
            int length = block(lines, headers, !isRule(line));
            return length < (bare ? LEAST_LABELLED : 1) ? 0 : headers - at + length;
        }
        int length = block(lines, at, false);
        return length > 0 ? length : labelled(lines, at);
    }

    /** Below a separator, programs write headers or an attribution. */
    private static int announced(List<String> lines, int at) {
        int headers = block(lines, at, true);
        if (headers > 0 || at >= lines.size()) {
            return headers;
        }
        int unlabelled = unlabelled(lines, at);
        return unlabelled > 0 ? unlabelled : Attribution.length(lines, at);
    }

    /** A paragraph that begins with the sender and his address, and says when. */
    private static int unlabelled(List<String> lines, int at) {
        int end = at;
        while (end < lines.size() && !lines.get(end).isBlank() && end - at <= MOST_UNLABELLED) {
            end++;
        }
        boolean headers = end - at <= MOST_UNLABELLED
                && UNLABELLED.matcher(lines.get(at)).matches()
                && lines.subList(at + 1, end).stream()
                        .anyMatch(line -> TIME.matcher(line).find());
        return headers ? end - at : 0;
    }

    /** Headers in a language that we do not know, the sender with his address first; never certain. */
    private static int labelled(List<String> lines, int at) {
        int end = at;
        while (end < Math.min(at + MOST_LINES, lines.size())
                && lines.get(end).length() <= LONGEST_LINE
                && LABELLED.matcher(lines.get(end)).matches()) {
            end++;
        }
        List<String> labelled = lines.subList(at, end);
        boolean all = labelled.size() >= LEAST_LABELLED
                && ADDRESS.matcher(labelled.get(0)).find()
                && Stream.of(REPLY, TIME)
                        .allMatch(part -> labelled.stream()
                                .anyMatch(line -> part.matcher(line).find()));
        return all ? labelled.size() : 0;
    }

    private static boolean isRule(String line) {
        return RULE.matcher(line).matches() || DATED.matcher(line).matches();
    }

    /**
     * From, date, receiver and subject, one below the other, in any order after the first. Headers name one sender, one date and one
     * subject: where one stands again, somebody wrote above or below them what looks like one.
     *
     * @param separated whether a separator stands above, so that any may be the first
     */
    private static int block(List<String> lines, int at, boolean separated) {
        if (at >= lines.size() || !(separated ? HeaderLine.is(lines.get(at)) : HeaderLine.isFirst(lines.get(at)))) {
            return 0;
        }
        boolean from = false;
        int headers = 0;
        int end = at;
        int last = at;
        while (end < Math.min(at + MOST_LINES, lines.size())
                && !lines.get(end).isBlank()
                && !HeaderLine.isSaidAgain(lines.subList(at, end), lines.get(end))) {
            String line = lines.get(end);
            end++;
            if (HeaderLine.is(line)) {
                headers++;
                from |= HeaderLine.namesSender(line);
                last = end;
            }
        }
        return from && headers >= 3 ? last - at : 0;
    }

    /**
     * Whether they can be nothing else: below a separator, or such as programs write them, with the sender's address in brackets
     * or the subject of a reply, and a date. People write of journeys and contracts in such words.
     */
    static boolean isCertain(List<String> lines, int at, int length) {
        List<String> headers = lines.subList(at, at + length);
        boolean separated = isRule(headers.get(0))
                || Stream.of(SEPARATOR, BARE_SEPARATOR)
                        .anyMatch(form -> form.matcher(headers.get(0)).matches());
        boolean dated = headers.stream()
                .anyMatch(
                        line -> HeaderLine.namesDate(line) && TIME.matcher(line).find());
        boolean written = ADDRESS.matcher(String.join(" ", headers.subList(0, Math.min(2, length))))
                        .find()
                || headers.stream().anyMatch(line -> REPLY.matcher(line).matches());
        return separated || (dated && written);
    }

    /** Where the next line with anything on it stands. */
    static int next(List<String> lines, int from) {
        int at = from;
        while (at < lines.size() && lines.get(at).isBlank()) {
            at++;
        }
        return at;
    }
}
