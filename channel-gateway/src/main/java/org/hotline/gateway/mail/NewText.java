package org.hotline.gateway.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds what is new in a reply: quoted history, the headers that mail programs put above it, and signatures are left out.
 * When nothing would be left, as in a bare forward, everything counts as new.
 */
final class NewText {

    private static final int LONGEST_LINE = 1000;
    private static final int LONGEST_ATTRIBUTION = 4;
    private static final int LONGEST_DATED_ADDRESS = 300;
    private static final int LONGEST_VERB = 80;

    private static final Pattern QUOTED = Pattern.compile("^\\s{0,3}>.*");
    private static final Pattern SIGNATURE = Pattern.compile("^\\s{0,3}(?:--|__|—|–)\\s*$");
    private static final Pattern RULE = Pattern.compile("^\\s*(?:_{10,}|-{10,}|={4,}|\\*{10,})\\s*$");

    /** Ends of "On … wrote:" in the languages whose mail programs write so. */
    private static final Pattern WROTE = Pattern.compile(
            "(?iu).*\\b(?:wrote|writes|a écrit|a ecrit|schrieb|ha scritto|escribió|escribio|schreef|heeft .{0,40}geschreven"
                    + "|napisał(?:\\(a\\))?|napisal|escreveu|skrev|skrifaði|kirjoitti|írta|napsal(?:\\(a\\))?|yazdı|написал(?:а|\\(а\\))?|пише)"
                    + "[\\s ]*[:：]?\\s*$|.*(?:寫道|写道|のメール|написав)[:：]?\\s*$");
    /** Date, verb or none, sender with his address, colon: the same in any language. */
    private static final Pattern DATED_ADDRESS = Pattern.compile(
            "(?u).*(?:\\b(?:19|20)\\d{2}\\b|\\d{1,2}[:h.]\\d{2}|\\d{1,2}[/.]\\d{1,2}[/.]).{0,200}[\\w.+-]@[\\w-]+\\.[\\w.-]+[\\s>)\"'\\]]*(?:\\(.{0,80}\\))?\\s*[:：]\\s*$");

    private static final Pattern WHO_OR_WHEN = Pattern.compile(
            ".*(?:@|(?<![\\p{L}\\p{N}_])(?:19|20)\\d{2}(?![\\p{L}\\p{N}_])|\\d{1,2}[:h.]\\d{2}|\\d{1,2}[/.]\\d{1,2}).*");

    private static final Pattern SEPARATOR = Pattern.compile(
            "(?iu)^[\\s>]*+[-_*=]{2,}+\\s*+(?:reply above this line.*|(?:(?:begin )?forwarded message|original (?:message|appointment)|message d['’]origine|message original"
                    + "|message transféré|message transfere|ursprüngliche nachricht|weitergeleitete nachricht|messaggio (?:originale|inoltrato)"
                    + "|mensaje original|mensagem original|oorspronkelijk bericht|opr(?:in|ind)?elig(?:t)? (?:besked|meddelelse)|ursprungligt meddelande"
                    + "|alkuperäinen viesti|wiadomość oryginalna|исходное сообщение)\\s*+[-_*=]*+:?\\s*+)$");

    private static final Pattern FROM_LINE = Pattern.compile(
            "(?iu)^[\\s>*]*(?:from|de|von|da|van|fra|från|od|lähettäjä|от|expéditeur|message du|gesendet von)[ \\t\\u00A0]*[:：]\\**\\s*.*");
    private static final Pattern HEADER_LINE = Pattern.compile(
            "(?iu)^[\\s>*]*(?:from|de|sent|date|to|subject|cc|reply-to|envoyé(?: le)?|envoye|à|a|objet|sujet|copie à|von|gesendet|datum|an|betreff|da|inviato|data|oggetto"
                    + "|verzonden|aan|onderwerp|enviad[oa](?: el| em)?|fecha|para|asunto|assunto|dato|til|emne|skickat|till|ämne|sendt|lähetetty|vastaanottaja|aihe"
                    + "|wysłano|do|temat|отправлено|дата|кому|тема)[ \\t\\u00A0]*[:：].*");

    private static final Pattern MOBILE = Pattern.compile(
            "(?iu)^\\s*(?:sent (?:from|via|using) (?:my |mail for |outlook|yahoo|samsung|the ).{0,80}|get outlook for .{0,80}|envoyé (?:de|depuis|à partir de|avec) .{0,80}"
                    + "|téléchargez outlook .{0,80}|obtenir outlook .{0,80}|(?:von meinem|gesendet (?:von|mit)|diese nachricht wurde von mein).{0,80}|inviato da(?:l mio)? .{0,60}|enviado desde (?:mi )?.{0,60}"
                    + "|enviado do meu .{0,60}|verzonden (?:vanaf|met|vanuit|via) .{0,60}|sendt fra min .{0,60}|skickat från min .{0,60}|wysłane z .{0,60}|отправлено с .{0,60})$");

    private final List<String> lines;

    private NewText(List<String> lines) {
        this.lines = lines;
    }

    /** Returns the new text, without blank lines around it. */
    static String of(String full) {
        String found = new NewText(List.of(full.split("\n", -1))).read();
        return found.isBlank() ? full.strip() : found;
    }

    private String read() {
        List<String> kept = new ArrayList<>();
        boolean anything = false;
        for (int i = 0; i < lines.size(); i++) {
            int attribution = attributionLength(i);
            if (endsHere(i, anything) || (attribution > 0 && (anything || !quoteFollows(i + attribution)))) {
                break;
            }
            if (attribution > 0) {
                i += attribution - 1; // an answer below its quotation
            } else if (!QUOTED.matcher(lines.get(i)).matches() && !isWrappedQuote(i)) {
                kept.add(lines.get(i));
                anything |= !lines.get(i).isBlank();
            }
        }
        return String.join("\n", kept).replaceAll("\n{3,}", "\n\n").strip();
    }

    private boolean endsHere(int at, boolean anything) {
        String line = lines.get(at);
        if (line.length() > LONGEST_LINE) {
            return false;
        }
        return (SIGNATURE.matcher(line).matches() && anything)
                || MOBILE.matcher(line).matches()
                || SEPARATOR.matcher(line).matches()
                || (RULE.matcher(line).matches() && isHeaderBlock(next(at + 1)))
                || isHeaderBlock(at);
    }

    /** From, date, recipient and subject, one below the other, in any order after the first. */
    private boolean isHeaderBlock(int at) {
        if (at >= lines.size()
                || lines.get(at).length() > LONGEST_LINE
                || !FROM_LINE.matcher(lines.get(at)).matches()) {
            return false;
        }
        int headers = 0;
        for (int i = at + 1; i < Math.min(at + 8, lines.size()); i++) {
            String line = lines.get(i);
            if (line.length() <= LONGEST_LINE && HEADER_LINE.matcher(line).matches()) {
                headers++;
            } else if (line.isBlank() && headers > 0) {
                break;
            }
        }
        return headers >= 2;
    }

    /** @return how many lines "On … wrote:" takes from here; 0 when it does not start here */
    private int attributionLength(int at) {
        StringBuilder joined = new StringBuilder();
        for (int i = at; i < Math.min(at + LONGEST_ATTRIBUTION, lines.size()); i++) {
            String line = lines.get(i).replaceFirst("^[\\s>]+", "");
            if (line.isBlank() || line.length() > LONGEST_LINE) {
                return 0;
            }
            joined.append(' ').append(line);
            if (isAttribution(joined.toString())) {
                return WHO_OR_WHEN.matcher(lines.get(at)).matches() || startsParagraph(at) ? i - at + 1 : 0;
            }
        }
        return 0;
    }

    private static boolean isAttribution(String words) {
        String end = words.substring(Math.max(0, words.length() - LONGEST_VERB));
        return (WROTE.matcher(end).matches() && WHO_OR_WHEN.matcher(words).matches())
                || (words.length() < LONGEST_DATED_ADDRESS
                        && words.stripTrailing().endsWith(":")
                        && DATED_ADDRESS.matcher(words).matches());
    }

    private boolean startsParagraph(int at) {
        return at == 0 || lines.get(at - 1).isBlank();
    }

    private boolean quoteFollows(int at) {
        int next = next(at);
        return next < lines.size() && QUOTED.matcher(lines.get(next)).matches();
    }

    /** The rest of a quoted line that a mail program broke without marking it. */
    private boolean isWrappedQuote(int at) {
        return at > 0
                && at + 1 < lines.size()
                && !lines.get(at).isBlank()
                && QUOTED.matcher(lines.get(at - 1)).matches()
                && lines.get(at - 1).length() >= 60
                && QUOTED.matcher(lines.get(at + 1)).matches();
    }

    private int next(int from) {
        int at = from;
        while (at < lines.size() && lines.get(at).isBlank()) {
            at++;
        }
        return at;
    }
}
