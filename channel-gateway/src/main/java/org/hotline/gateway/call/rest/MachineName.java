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
            "\\w+musi(c|k|kk|que|ca)|(music|musique|musik) ?on ?hold|\\w*ansage|tonband|annonce"
                    + "|announcement|anuncio|annuncio|playback|fax|telefax|telecopie\\w*";
    private static final String HANDED_ON =
            "(call )?forwarding|callforward(ing)?|call forward|\\w*weiterleitung|\\w*umleitung"
                    + "|weitergeleitet|renvoi|desvio|desviacion|reenvio|inoltro|deviazione|(re)?encaminhamento|doorschakel\\w*"
                    + "|omleiding|przekierowanie|viderestil\\w*|vidarekoppl\\w*|diversion|redirect(ed|ion)?";
    private static final String WAITING = "\\w*warteschl(ange|eife)|on hold|file d attente|wachtrij|cola de espera"
            + "|lista d attesa|fila de espera|kolejka|parking( lot)?";
    /** What people and shops are called too. */
    private static final String PERHAPS =
            "moh|musi(c|k|kk|que|ca)|muziek|muzyka|forward(ed)?|hold|queue|aviso|prompt|modem"
                    + "|park|parked|orbit|vm|messagerie|segreteria|none|nobody|hangup";
    /** What may stand beside that without being anybody's name. */
    private static final String BESIDE =
            "to|on|in|of|at|for|the|call|calls|phone|mobile|cell|handy|office|external|extern|line"
                    + "|wait|waiting|server|default|class|de|d|du|la|le|les|el|l|al|zu|zum|zur|auf|an|vers|portable|movil";

    private static final Pattern MACHINE = words(String.join("|", VOICEMAIL, MENU, PLAYED, HANDED_ON, WAITING));
    /** Where a call waits is a queue's business, and no machine. */
    private static final Pattern OF_QUEUES = words(String.join("|", VOICEMAIL, MENU, PLAYED, HANDED_ON, PERHAPS));

    private static final Pattern UNCLEAR = words(PERHAPS);
    private static final Pattern FILLING = words(BESIDE);

    /** What a telephone system reacts to. */
    private static final Pattern CODE = Pattern.compile("[*#].*");

    private MachineName() {}

    private static Pattern words(String words) {
        return Pattern.compile(" (" + words + ")( ?\\d+)*(?= )", Pattern.UNICODE_CHARACTER_CLASS);
    }

    /** Whether an operator or a number of this name is none. What people are called too must be all that it says. */
    static boolean is(String name) {
        String words = folded(name);
        String more = UNCLEAR.matcher(words).replaceAll("");
        return CODE.matcher(name.strip()).matches()
                || MACHINE.matcher(words).find()
                || (!more.equals(words) && FILLING.matcher(more).replaceAll("").isBlank());
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
