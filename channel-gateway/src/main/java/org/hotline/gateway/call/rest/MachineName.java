package org.hotline.gateway.call.rest;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What machines on the telephone are called in the languages of the field, where nobody of ours is: words in any place of
 * the name, without regard to case, accents and numbers behind them.
 */
final class MachineName {

    private static final String VOICEMAIL =
            "\\w*voice ?mail\\w*|v ?mail|voice ?box|\\w*mail ?box|vm[bsu]?\\d+|mobilbox|combox|sprachbox"
                    + "|answer(ing)? ?machine|answerphone|\\w*beantworter|\\w*repondeur|messagerie vocale|boite vocale|contestador\\w*"
                    + "|buzon|correo de voz|segreteria telefonica|casella vocale|risponditore|caixa postal|caixa de (voz|correio)"
                    + "|correio de voz|atendedor|secretaria eletronica|\\w*antwoordapparaat|telefonsvar\\w*|mobilsvar|rostbrevlada"
                    + "|\\w*vastaaja|poczta glosowa|automatyczna sekretarka|hlasova schranka|zaznamnik|hangposta|uzenetrogzito"
                    + "|mesagerie vocala|telesekreter|автоответчик|голосовая почта";
    private static final String MENU =
            "ivr|svi|vru|(voice|chat|phone|call)?bot|\\w*menue?|auto ?attendant|automated attendant"
                    + "|digital receptionist|serveur vocal|voice portal|sprach(dialog|portal|computer)\\w*|keuzemenu";
    private static final String PLAYED =
            "moh|\\w*musi(c|k|kk|que|ca)|muziek|muzyka|\\w*ansage|tonband|annonce|announcement|anuncio"
                    + "|annuncio|aviso|playback|prompt|fax|telefax|telecopie\\w*|modem";
    private static final String HANDED_ON = "(call )?forward(ed|ing)?|callforward(ing)?|\\w*weiterleitung|\\w*umleitung"
            + "|weitergeleitet|rufumleitung|renvoi|desvio|desviacion|reenvio|inoltro|deviazione|(re)?encaminhamento|doorschakel\\w*"
            + "|omleiding|przekierowanie|viderestil\\w*|vidarekoppl\\w*|diversion|redirect(ed|ion)?";
    private static final String WAITING =
            "\\w*warteschl(ange|eife)|hold|on hold|file d attente|queue|wachtrij|cola de espera"
                    + "|lista d attesa|fila de espera|kolejka|parking( lot)?";

    private static final Pattern MACHINE = words(String.join("|", VOICEMAIL, MENU, PLAYED, HANDED_ON, WAITING));
    /** Where a call waits or is handed on is a queue's business, and no machine. */
    private static final Pattern OF_QUEUES = words(String.join("|", VOICEMAIL, MENU, PLAYED, HANDED_ON));

    /** What a name may hold, but not be; and codes that a telephone system reacts to. */
    private static final Pattern ALONE =
            Pattern.compile(" (park|parked|orbit|vm|messagerie|segreteria|none|nobody|hangup)( ?\\d+)? ");

    private static final Pattern CODE = Pattern.compile("[*#].*");

    private MachineName() {}

    private static Pattern words(String words) {
        return Pattern.compile(" (" + words + ")( ?\\d+)*(?= )", Pattern.UNICODE_CHARACTER_CLASS);
    }

    /** Whether an operator or a number of this name is none. */
    static boolean is(String name) {
        String words = folded(name);
        return CODE.matcher(name.strip()).matches()
                || MACHINE.matcher(words).find()
                || ALONE.matcher(words).matches();
    }

    /** Whether a queue is nothing else: one may be about machines, and be answered by humans. */
    static boolean isQueue(String name) {
        String words = folded(name);
        return !words.isBlank() && OF_QUEUES.matcher(words).replaceAll("").isBlank();
    }

    /** Its words in small letters without accents, between single spaces. */
    private static String folded(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        return " "
                + plain.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip() + " ";
    }
}
