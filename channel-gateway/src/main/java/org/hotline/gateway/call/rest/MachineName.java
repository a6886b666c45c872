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
            "\\w*voice ?mail\\w*|v ?mail|voice ?box|\\w*mail ?box|vm[bsu]?\\d+|vm ?main|mobilbox|combox|sprachbox"
                    + "|answer(ing)? ?machine|answerphone|\\w*beantworter|\\w*repondeur|messagerie|boite vocale|contestador\\w*"
                    + "|buzon|correo de voz|segreteria telefonica|casella vocale|risponditore|caixa postal|caixa de (voz|correio)"
                    + "|correio de voz|atendedor|secretaria eletronica|\\w*antwoordapparaat|telefonsvar\\w*|mobilsvar|rostbrevlada"
                    + "|\\w*vastaaja|poczta glosowa|sekretarka automatyczna|hlasova schranka|zaznamnik|hangposta|uzenetrogzito"
                    + "|mesagerie vocala|telesekreter|автоответчик|голосовая почта";
    private static final String MENU =
            "ivr|svi|vru|(voice|chat|phone|call)bot|\\w*menue?|auto ?attendant|digital receptionist|automa\\w*"
                    + "|virtu(al|el)\\w*|wirtualn\\w*|serveur vocal|vocal|vocale|voice (portal|assistant)|de voz|glosow[aey]"
                    + "|sprach(dialog|portal|computer|assistent)\\w*|keuzemenu|(ai|ki|ia) (agent|assist\\w*)|dial by name";
    private static final String PLAYED =
            "\\w+musi(c|k|kk|que|ca)|\\w+muziek|(music|musique|musik) ?on ?hold|\\w*ansage\\w*|tonband|annonces?"
                    + "|announcements?|anuncios?|annunci\\w*|playback|telefax|telecopie\\w*|messages?|messaggi\\w*|mensajes?|mensage(m|ns)"
                    + "|nachricht|komunikat\\w*|zapowiedz\\w*|powitani\\w*|begrue?ssung\\w*|greetings?|welkomst\\w*|locucion\\w*|gravacao|recording";
    private static final String HANDED_ON =
            "(call ?)?forwarding|callforward(ing)?|call forward|\\w*weiterleitung|\\w*weiterschaltung|\\w*umleitung"
                    + "|\\w*(weiter|um)ge(leitet|schaltet|stellt)|renvo(i|is|ye|yee)|desvi(o|os|ado|ada|acion)|reenvio|inoltr\\w*|deviazion\\w*"
                    + "|(re)?encaminha\\w*|door(schakel|verb[io]nd|gescha)\\w*|omleiding|przekierowan\\w*|przekazan\\w*|przelacz\\w*|viderestil\\w*"
                    + "|vidarekoppl\\w*|diversions?|redirect(ed|ion)?|transfer\\w*|transfert\\w*|trasfer\\w*|durchstellung|pre ?decroch\\w*";
    private static final String TOGETHER = "(hunt|ring|pick ?up) ?group|huntgroup|groupe d appels?|groupe de sonnerie"
            + "|gruppo di (chiamata|risposta)|grupo de (salto|timbre|captura|llamadas?)|belgroep|(sammel|an)?ruf ?gruppe"
            + "|sammelanschluss|grupa (wyszukiwania|dzwonienia)|conferen\\w*|konferen\\w*|\\w+konferenz\\w*|conf ?bridge|meetme";
    private static final String WAITING =
            "\\w*warteschl(ange|eife)|\\w*warte(raum|feld|musik)|on hold|attente|attesa|espera|wacht(rij|stand|kamer|toon)"
                    + "|in de wacht|oczekiw\\w*|gehalten|halten|kolejka|park(ed|ing)? ?calls?|call ?park(ing)?|parking( lot)?|parkposition";
    /** What people and shops are called too. */
    private static final String PERHAPS =
            "moh|musi(c|k|kk|que|ca)|muziek|muzyka|forward(ed)?|hold|queue|aviso|prompt|modem|fax|bot"
                    + "|park|parked|orbit|vm|bv|segreteria|none|nobody|hangup|welcome|benvenuto|bienvenid[ao]|bienvenue|tone|overflow|busy";
    /** What may stand beside that without being anybody's name: small words, and those of offices and telephone systems. */
    private static final String BESIDE =
            "to|on|in|of|at|by|for|from|the|calls?|phone|mobile|cell|handy|external|extern|lines?|(class|klasse|classe) \\w"
                    + "|wait|waiting|server|default|class|de|d|du|des|di|del|la|le|les|el|l|al|zu|zum|zur|auf|an|bei|vers|portable|movil"
                    + "|support|services?|servicio|servizio|dienst|sales|ventes?|ventas|vendite|verkauf|verkoop|compta(bilite)?|billing|facturation"
                    + "|hotline|help ?desk|desk|team|equipe|equipo|groupe?|gruppe|gruppo|grupo|central|centrale|zentrale|main|principale?|siege"
                    + "|offices?|bureau|buro|ufficio|oficina|kantoor|biuro|reception|empfang|accueil|general|night|nuit|nacht|notte|noche"
                    + "|day|jour|tag|weekend|sav|technique|technik|technical|tecnico|info|clients?|customers?|kunden|klanten|klant"
                    + "|machine|system|pbx|asterisk|freepbx|local|ctx|context|internal|interne|intern|ext|extension|app|sip|pjsip|dahdi|trunk|channel|canal|kanal";

    private static final String SURE = String.join("|", VOICEMAIL, MENU, PLAYED, HANDED_ON);
    private static final Pattern MACHINE = words(String.join("|", SURE, TOGETHER, WAITING));
    /** Where a call waits or is taken by whoever is free is a queue's business, and no machine. */
    private static final Pattern OF_QUEUES = words(SURE + "|" + PERHAPS);

    private static final Pattern UNCLEAR = words(PERHAPS);
    private static final Pattern FILLING = words(BESIDE);

    /** What a telephone system reacts to, and how it writes that it left a call in a voicemail. */
    private static final Pattern CODE =
            Pattern.compile("[*#].*|(?i)(.*[-_/@: ])?vm[-_/@:].*|.*[-_/@:]vm(?![\\p{L}\\p{N}]).*");

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
                        .replace('ł', 'l')
                        .replace('ø', 'o')
                        .replace("ß", "ss")
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip()
                + " ";
    }
}
