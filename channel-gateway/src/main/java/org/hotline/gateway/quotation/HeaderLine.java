package org.hotline.gateway.quotation;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One of the headers that mail programs write above a mail that they repeat, in the languages of the world. */
final class HeaderLine {

    private static final int LONGEST = 1000;

    private static final Pattern FROM = Pattern.compile(
            "(?iu)^[\\s>*]*(?:from|de|von|da|van|fra|från|od|lähettäjä|от|від|差出人|发件人|寄件者|보낸 사람|feladó|kimden|από|de la|expéditeur|gesendet von|absender|من|จาก|מאת|از|từ|dari)[ \\t\\u00A0]*[:：]\\**\\s*.*");
    private static final Pattern SUBJECT = Pattern.compile(
            "(?iu)^[\\s>*]*(?:subject|objet|sujet|betreff|oggetto|onderwerp|asunto|assunto|emne|ämne|aihe|temat|ogg|тема|件名|主题|主旨|제목|předmět|predmet|tárgy|konu|θέμα|subiect|الموضوع|موضوع|เรื่อง|หัวเรื่อง|หัวข้อ|נושא|chủ đề|tiêu đề|perihal|subjek)[ \\t\\u00A0]*[:：].*");
    private static final Pattern DATE = Pattern.compile(
            "(?iu)^[\\s>*]*(?:sent|date|message du|envoyé(?: le)?|envoye|gesendet|datum|inviato|data|verzonden|enviad[oa](?: el| em)?|fecha|dato|skickat|sendt|lähetetty"
                    + "|wysłan[aeoy]|отправлено|дата|надіслано|送信日時|日付|发送时间|寄件日期|日期|보낸 날짜|odesláno|odoslané|elküldve|gönderildi|στάλθηκε|trimis|التاريخ|تاريخ الإرسال|تم الإرسال|تاريخ|ส่ง|ส่งเมื่อ|วันที่|נשלח|תאריך|ارسال شده|đã gửi|ngày|terkirim|dikirim|tanggal)[ \\t\\u00A0]*[:：].*");
    /** To whom, and what else programs say of a mail. */
    private static final Pattern OTHER = Pattern.compile(
            "(?iu)^[\\s>*]*(?:importance|priority|priorit[éày]|wichtigkeit|priorität|importan[cz]i?a|importância|prioridade?|urgentie|prioriteit|prioritet|ważność|priorytet"
                    + "|attachments?|pi[eè]ces? jointes?|anlagen?|(?:datos )?adjuntos?|allegat[oi]|anexos?|bijlagen?|załączniki?|reply to|répondre à|antwort an|responder a|rispondi a|bcc|cci|kopie|c[oó]pia|kopia|dw"
                    + "|to|cc|reply-to|à|a|copie à|an|aan|para|til|till|vastaanottaja|do|кому|komu|宛先|收件人|收件者|抄送|받는 사람|címzett|kime|προς|către|empfänger|إلى|نسخة|نسخة إلى|ถึง|สำเนา|אל|עותק|به|đến|tới|kepada)[ \\t\\u00A0]*[:：].*");

    private HeaderLine() {}

    static boolean is(String line) {
        return line.length() <= LONGEST
                && Stream.of(FROM, DATE, OTHER, SUBJECT)
                        .anyMatch(header -> header.matcher(line).matches());
    }

    static boolean namesSender(String line) {
        return FROM.matcher(line).matches();
    }

    static boolean namesDate(String line) {
        return DATE.matcher(line).matches();
    }

    /** Headers begin with who or when. */
    static boolean isFirst(String line) {
        return line.length() <= LONGEST
                && (FROM.matcher(line).matches() || DATE.matcher(line).matches());
    }

    /** Whether one of those above says the same of the mail, of which there is one each. */
    static boolean isSaidAgain(List<String> above, String line) {
        return line.length() <= LONGEST
                && Stream.of(FROM, DATE, SUBJECT)
                        .filter(header -> header.matcher(line).matches())
                        .anyMatch(header -> above.stream()
                                .anyMatch(before -> before.length() <= LONGEST
                                        && header.matcher(before).matches()));
    }
}
