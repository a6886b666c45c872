package org.hotline.gateway.quotation;

import java.util.List;
import java.util.regex.Pattern;

/** What programs write above a mail that somebody passes on: he wants it to be read, also in a reply. */
final class Forwarded {

    private static final int LONGEST_LINE = 200;
    private static final int MOST_LINES = 10;

    private static final Pattern SEPARATOR =
            Pattern.compile("(?iu)^[\\s>]*+[-_*=]{0,40}+\\s*+(?:(?:begin )?forwarded (?:message|(?:e-?)?mail)"
                    + "|(?:début du )?(?:message|(?:e-?)?mail|courriel) (?:transféré|transfere|réexpédié|transmis)|(?:anfang der )?weitergeleitete[nr]? (?:nachricht|(?:e-?)?mail)|(?:inizio )?(?:messaggio|e-?mail) inoltrat[oa]"
                    + "|(?:inicio del )?(?:mensaje|correo) reenviado|(?:início da )?mensagem (?:re)?encaminhada|(?:begin )?doorgestuurde? (?:bericht|(?:e-?)?mail)|missatge reenviat"
                    + "|(?:přeposlaná|předaná|preposlaná) (?:zpráva|správa)|továbbított üzenet|mesaj (?:redirecționat|transmis)|προωθημένο μήνυμα|iletil(?:en|miş) (?:ileti|mesaj)|wiadomość przesłana dalej"
                    + "|videresend?t (?:meddelelse|melding|besked)|vidarebefordrat (?:meddelande|brev)|wiadomość przekazana|przekazana wiadomość"
                    + "|(?:пересылаемое|пересланное) сообщение|转发的邮件|轉寄郵件|転送メッセージ)\\s*+[-_*=]{0,40}+:?\\s*+$");

    private Forwarded() {}

    /** Whether the line is that, or of the headers below it. */
    static boolean reaches(List<String> lines, int at) {
        for (int above = at; above >= Math.max(0, at - MOST_LINES); above--) {
            String line = lines.get(above);
            if (line.length() <= LONGEST_LINE && SEPARATOR.matcher(line).matches()) {
                return true;
            }
            if (!line.isBlank() && !HeaderLine.is(line)) {
                return false;
            }
        }
        return false;
    }
}
