package org.hotline.gateway.quotation;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What mail programs write above a mail that they repeat without marking its lines: a separator, its headers, or both. */
final class HistoryHeaders {

    private static final int LONGEST_LINE = 1000;
    private static final int MOST_LINES = 8;

    private static final Pattern RULE = Pattern.compile("^\\s*(?:_{10,}|-{10,}|={4,}|\\*{10,})\\s*$");

    /** As the webmail of Orange begins what it repeats. */
    private static final Pattern DATED =
            Pattern.compile("(?iu)^[\\s>]*message du \\d{1,2}/\\d{1,2}/\\d{2,4}(?: à)? \\d{1,2}[:h]\\d{2}\\s*$");

    private static final Pattern SEPARATOR = Pattern.compile(
            "(?iu)^[\\s>]*+[-_*=]{2,}+\\s*+(?:reply above this line.*|(?:original (?:message|appointment)|message d['’]origine|message original"
                    + "|ursprüngliche nachricht|messaggio originale"
                    + "|mensaje original|mensagem original|oorspronkelijk bericht|opr(?:in|ind)?elig(?:t)? (?:besked|meddelelse)|ursprungligt meddelande"
                    + "|alkuperäinen viesti|wiadomość oryginalna|oryginalna wiadomość|исходное сообщение|mail original|original-nachricht"
                    + "|ursprüngliche (?:e-?)?mail|původní (?:zpráva|e-mail)|元のメッセージ|原始邮件|原始郵件|الرسالة الأصلية|رسالة أصلية|ข้อความต้นฉบับ|ข้อความเดิม)\\s*+[-_*=]*+:?\\s*+)$");

    private static final Pattern FROM = Pattern.compile(
            "(?iu)^[\\s>*]*(?:from|de|von|da|van|fra|från|od|lähettäjä|от|від|差出人|发件人|寄件者|보낸 사람|feladó|kimden|από|de la|expéditeur|message du|gesendet von|absender|من|จาก|מאת|از|từ|dari)[ \\t\\u00A0]*[:：]\\**\\s*.*");
    private static final Pattern SUBJECT = Pattern.compile(
            "(?iu)^[\\s>*]*(?:subject|objet|sujet|betreff|oggetto|onderwerp|asunto|assunto|emne|ämne|aihe|temat|тема|件名|主题|主旨|제목|předmět|predmet|tárgy|konu|θέμα|subiect|الموضوع|موضوع|เรื่อง|หัวเรื่อง|หัวข้อ|נושא|chủ đề|tiêu đề|perihal|subjek)[ \\t\\u00A0]*[:：].*");
    private static final Pattern DATE = Pattern.compile(
            "(?iu)^[\\s>*]*(?:sent|date|envoyé(?: le)?|envoye|gesendet|datum|inviato|data|verzonden|enviad[oa](?: el| em)?|fecha|dato|skickat|sendt|lähetetty"
                    + "|wysłano|отправлено|дата|надіслано|送信日時|日付|发送时间|寄件日期|日期|보낸 날짜|odesláno|odoslané|elküldve|gönderildi|στάλθηκε|trimis|التاريخ|تاريخ الإرسال|تم الإرسال|تاريخ|ส่ง|ส่งเมื่อ|วันที่|נשלח|תאריך|ارسال شده|đã gửi|ngày|terkirim|dikirim|tanggal)[ \\t\\u00A0]*[:：].*");
    private static final Pattern RECEIVER = Pattern.compile(
            "(?iu)^[\\s>*]*(?:to|cc|reply-to|à|a|copie à|an|aan|para|til|till|vastaanottaja|do|кому|komu|宛先|收件人|收件者|抄送|받는 사람|címzett|kime|προς|către|empfänger|إلى|نسخة|نسخة إلى|ถึง|สำเนา|אל|עותק|به|đến|tới|kepada)[ \\t\\u00A0]*[:：].*");
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
            return headers - at + block(lines, headers);
        }
        if (isRule(line)) {
            int headers = next(lines, at + 1);
            int length = block(lines, headers);
            return length == 0 ? 0 : headers - at + length;
        }
        return block(lines, at);
    }

    private static boolean isRule(String line) {
        return RULE.matcher(line).matches() || DATED.matcher(line).matches();
    }

    /** From, date, receiver and subject, one below the other, in any order after the first. */
    private static int block(List<String> lines, int at) {
        if (at >= lines.size() || !isFirst(lines.get(at))) {
            return 0;
        }
        boolean from = false;
        int headers = 0;
        int end = at;
        int last = at;
        while (end < Math.min(at + MOST_LINES, lines.size()) && !lines.get(end).isBlank()) {
            String line = lines.get(end);
            end++;
            if (isHeader(line)) {
                headers++;
                from |= FROM.matcher(line).matches();
                last = end;
            }
        }
        return from && headers >= 3 ? last - at : 0;
    }

    static boolean isHeader(String line) {
        return line.length() <= LONGEST_LINE
                && Stream.of(FROM, DATE, RECEIVER, SUBJECT)
                        .anyMatch(header -> header.matcher(line).matches());
    }

    /**
     * Whether they can be nothing else: below a separator, or such as programs write them, with the sender's address in brackets
     * or the subject of a reply, and a date. People write of journeys and contracts in such words.
     */
    static boolean isCertain(List<String> lines, int at, int length) {
        List<String> headers = lines.subList(at, at + length);
        boolean separated = SEPARATOR.matcher(headers.get(0)).matches() || isRule(headers.get(0));
        boolean dated = headers.stream()
                .anyMatch(line ->
                        DATE.matcher(line).matches() && TIME.matcher(line).find());
        boolean written = ADDRESS.matcher(String.join(" ", headers.subList(0, Math.min(2, length))))
                        .find()
                || headers.stream().anyMatch(line -> REPLY.matcher(line).matches());
        return separated || (dated && written);
    }

    private static boolean isFirst(String line) {
        return line.length() <= LONGEST_LINE
                && (FROM.matcher(line).matches() || DATE.matcher(line).matches());
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
