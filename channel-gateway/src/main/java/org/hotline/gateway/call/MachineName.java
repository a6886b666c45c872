package org.hotline.gateway.call;

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
                    + "|mesagerie vocala|telesekreter|автоответчик|голосовая почта"
                    + "|(αυτοματος )?τηλεφωνητης|φωνητικο ταχυδρομειο|φωνητικη (πυλη|υποδοχη)|sesli (mesaj|posta|yan[iı]t|kars[iı]lama)\\w*"
                    + "|hlasov[ayé] (posta|schranka|zprava|automat)|odkazova schranka|skrzynka (pocztowa|glosowa)|casuta vocala|mesaj vocal|govorna posta"
                    + "|(automatska|telefonska) sekretarica|(telefonski )?odzivnik|glasovna posta|гласова поща|телефонен секретар|автов[иі]дпов[иі]дач"
                    + "|голосова пошта|konepost|automaatvastaja|balso pastas|(auto)?atsakiklis|balss pasts|(auto)?atbildetajs|talholf|simsvari"
                    + "|telesvar\\w*|bustia de veu|erantzungailu\\w*|t ?net ?box|البريد الصوتي|المجيب الالي|תא קולי|משיבון|מענה קולי|kotak suara|hop thu thoai";
    private static final String MENU = "ivr|svi|vru|\\w*menue?|aa (main|day|night)|aa ?\\d+"
            + "|wirtualn\\w*|serveur vocal|voice (portal|assistant)|de voz|glosow[aey]|голосовое меню|time ?condition"
            + "|sprach(dialog|portal|computer|assistent)\\w*|keuzemenu|(ai|ki|ia) (agent|assist\\w*)|dial by name";
    private static final String AUTOMATIC = "(automat\\w*|wirtualn\\w*|virtu\\w*|digital\\w*|vocale?|robot(ic)?)";
    /** What does an office's work only if it says that it does it by itself. */
    private static final String OFFICE =
            "(central(ita|ino|e|a|ka)|(telefon)?zentrale|switchboard|(telefon)?centrala|santral|recep\\w+|rezeption|empfang|accueil|standard( telephonique)?"
                    + "|agente?|assist\\w+|asistente?)";

    /** Those that speak in the place of somebody; what they do for it is a human's work otherwise. */
    private static final String ROBOTS =
            "(voice|chat|tele|(tele)?phone|telefon|call|talk|speech|sprach|spraak|ai|ki|ia) ?(ro)?bots?|(service|support|help)bot"
                    + "|robocall\\w*|robot (vocal|d appels?|telefonico|de llamadas|telephonique)"
                    + "|(telefon|sprach|spraak|voice) ?(computer|roboter|automat|assistent\\w*)|(auto|digital) ?attendant"
                    + "|(auto(mat\\w*)?|ai|ki|ia|digital\\w*|virtu\\w*) ?(receptionist\\w*|rezeption\\w*|recepcionista|operat\\w+|telefonist\\w*)"
                    + "|(receptionist\\w*|operat\\w+|operadora|telefonist\\w*|assistent\\w*|asistente) (automat\\w*|vocale?|virtu\\w*)"
                    + "|(contact|call|inbound|outbound|queue|dialog|ivr|smart|routing|voice) ?flows?|dial ?plan"
                    + "|(ruckruf|anruf|ruf|wahl|telefon|ansage|antwort|auskunfts|vermittlungs) ?automat|automat (telefon|glosow|zgloszeniow|hlasov)\\w*"
                    + "|(hlasov|glosow|telefon|hang) ?\\w{0,3} ?robot|robot (telefon|glosow|hlasov|de voz)\\w*|robo de voz|chatgpt|cisco unity|unity connection"
                    + "|auto ?(respon(d|s)\\w*|repl(y|ies)|repons\\w*|antwort\\w*|answer\\w*|dial+er)|(predictive|power|progressive|preview) dial+er"
                    + "|agente? (ia|ai|ki)|conversational (ai|agent)|voice ai|bot conversationnel|virtual hold|zoom auto receptionist"
                    + "|" + AUTOMATIC + " " + OFFICE + "|" + OFFICE + " " + AUTOMATIC;

    private static final String PLAYED =
            "(app )?black ?hole|recorded (message|announcement)|pre ?annonces?|pre ?announcements?|exchange um|unified messaging|\\w+musi(c|k|kk|que|ca)|\\w+muziek|(music|musique|musik) ?on ?hold|\\w*ansage\\w*|tonband|playback|early ?media|pre ?answer"
                    + "|telefax|telecopie\\w*|(fax|e?mail) ?(2|to) ?(fax|e?mail)|komunikat\\w*|zapowiedz\\w*|powitani\\w*"
                    + "|bekleme muzigi|kars[iı]lama mesaj\\w*|cagr[iı] yonlendirme|anons\\w*|muzyka na|μουσικη αναμονης|begrue?ssung\\w*|welkomst\\w*|locucion\\w*|музыка( на удержании)?|на удержании|автоинформатор";
    private static final String HANDED_ON =
            "(call ?)?forwarding|callforward(ing)?|call forward|\\w*weiterleitung|\\w*weiterschaltung|\\w*umleitung"
                    + "|\\w*(weiter|um)ge(leitet|schaltet|stellt)|reenvio|inoltr\\w*|deviazion\\w*|door(schakel|verb[io]nd|gescha)\\w*"
                    + "|(re)?encaminha\\w*|omleiding|przekierowan\\w*|przekazan\\w*|przelacz\\w*|viderestil\\w*|vidarekoppl\\w*"
                    + "|durchstellung|pre ?decroch\\w*|переадресаци\\w*|(find ?me ?)?follow ?me|web ?call ?back";
    /** Written without blanks between words. */
    private static final String EASTERN =
            "\\w*(留守番電話|留守電|ボイスメール|音声(案内|応答|ガイダンス)|自動(音声|応答)|保留音|語音(信箱|留言|選單)|语音(信箱|留言|菜单|导航)|留言信箱"
                    + "|(等待|保持|等候)音(乐|樂)|自动(应答|总机)|(呼叫|来电)转移|음성사서함|자동응답|통화연결음|착신전환)\\w*";

    /** What is heard where nobody speaks, or is dialled to try a line; a queue may be about such things. */
    private static final String SOUNDS =
            "(besetzt|frei|ruf|wahl|hinweis|klingel|piep|signal)(ton|zeichen)|(bezet|kies|wacht|(in ?)?gespreks?)toon"
                    + "|(busy|engaged|dial|ring(ing|back)?|congestion|reorder|hold) ?(tone|signal)|tonalite|signal d occupation"
                    + "|ton[oi] d[ei] (occupato|libero|chiamata|linea|ocupado|llamada|marcado|invitacion)"
                    + "|(echo|eco) ?test|test (d |de |di |del? l )?(echo|eco)|prueba de eco|prova (d |di )?eco|milliwatt"
                    + "|test ?(tone|ton|anruf|oproep|gesprek)|appel (de )?test|llamada de prueba|chiamata di prova"
                    + "|(automat\\w* (antwo\\w*|antwort\\w*|beantwo\\w*|svar|repl(y|ies)|respon[cs]e|call|call ?back|rappel|ruckruf|anruf|system))|(svar|repon[sc]e|respuesta|risposta|resposta|odpowiedz|odpoved|call ?back|rappel|ruckruf\\w*|systeme?|sistema|anruf|llamada|chiamata|chamada) automat\\w*"
                    + "|automat\\w* (odpowiedz|odpoved|odgovor)|auto ?call ?back|call ?back ?(bot|queue|automat)|speaking clock|horloge parlante|reloj parlante|wake ?up ?calls?|weckruf|appel reveil"
                    + "|(tele)?fax ?(server|ger(a|ae)t|weiche|eingang|empfang|modem|gateway|machine|apparaat)"
                    + "|(serveur|servidor|server) (de |di )?(tele)?fax";

    private static final String TOGETHER =
            "groupement d appels?|(hunt|ring|pick ?up) ?group|huntgroup|groupe d appels?|groupe de sonnerie"
                    + "|gruppo di (chiamata|risposta)|grupo de (salto|timbre|captura|llamadas?)|belgroep|(sammel|an)?ruf ?gruppe"
                    + "|sammelanschluss|grupa (wyszukiwania|dzwonienia)|conferen\\w*|konferen\\w*|\\w+konferenz\\w*|conf ?bridge|conf ?\\d+|meetme";
    private static final String WAITING =
            "\\w*warteschl(ange|eife)|\\w*warte(raum|zimmer|feld|musik|position|ton)|on hold|waiting ?(room|queue|line|area|loop|music)"
                    + "|holding (queue|room|area)|in coda|coda( di)? chiamate|cola de llamadas|en cola|wacht(lijn|lus)|attente|attesa|espera|wacht(rij|stand|kamer|toon)"
                    + "|call ?queue|ext queues|αναμονη|in de wacht|oczekiw\\w*|gehalten|halten|kolejka|park(ed|ing)? ?calls?|call ?park(ing)?|parking( lot)?|parkposition";
    /** What teams are called too, after what they do. */
    private static final String TRADES =
            "congestion|reorder|intercept( message)?|no ?answer|chan ?unavail|unavailable|not available|unreachable|subscriber absent"
                    + "|(number )?not in service|(invalid|unassigned) number|nicht erreichbar|non joignable|robots?|robo|dial+er|ro ?bot"
                    + "|asterisk|freepbx|aircall|ringcentral|dialpad|3cx|starface|placetel|amazon (connect|lex)|lex bot|twilio( studio| flex)?( flow)?|avaya( aura)?( messaging)?"
                    + "|genesys( cloud| architect| designer| engage)?( flow)?|five9( iva)?|architect flow|transfer\\w*|trasfer\\w*|renvo(i|is|ye|yee)|desvi(o|os|ado|ada|acion)|diversions?|redirect(ed|ion)?"
                    + "|annonces?|announce(ments?)?|anuncios?|annunci\\w*|messages?|messaggi\\w*|mensajes?|mensage(m|ns)|nachricht(en)?"
                    + "|greetings?|recording|gravacao|vocale?|virtu(al|el)\\w*|automa\\w*|annuaire|directory|survey|enquete|umfrage"
                    + "|cf(na|nr|nrc|nry|u|uc|b)|cf (busy|all|no ?answer|unconditional)|(after|out of|outside) ((office|business|opening|working) )?hours"
                    + "|out of (the )?office|((we are|office|bureau|oficina|ufficio|kantoor) )?(closed|gesloten|chiuso|cerrad[oa])|bureaux? fermes?"
                    + "|absences?|abwesen\\w*|afwezig\\w*|ausser haus|hors( du)? bureau|fuera de( la)? oficina|fuori (ufficio|sede)"
                    + "|ausserhalb( der)? (geschafts|offnungs|buro|service)zeiten|betriebs(ruhe|ferien)|holiday (mode|schedule|hours)"
                    + "|jours? feries?|mod[oe] noche|modalita notte|nacht(stand|betrieb|modus)|besetzt|occupee?|occupato|ocupad[oa]|bezet"
                    + "|\\w*ue?berlauf|debordements?|desbordamiento|overloop|call (rout(er|ing)|distribut(or|ion)|handler)|acd"
                    + "|(an)?ruf(verteil\\w*|steuerung)|(flux|distribution|distributeur) d appels|(flujo|distribucion) de llamadas"
                    + "|(flusso|distribuzione)( di)? chiamate|oproepverdel\\w*"
                    + "|hors (horaires?|heures)|horaires fermes|fermetures?|fuera de horario|fuori orario|geschlossen|buiten kantooruren"
                    + "|night (service|mode|switch)|nachtschaltung|mode nuit|day ?night";
    /** What people and shops are called too. */
    private static final String PERHAPS =
            "moh|disa|musi(c|k|kk|que|ca)|muziek|muzyka|forward(ed)?|hold|queue|aviso|prompt|modem|fax|bot|факс|меню"
                    + "|park|parked|orbit|vm|bv|segreteria|none|nobody|hangup|welcome|benvenuto|bienvenid[ao]|bienvenue|tone|overflow|busy";
    /** What may stand beside either without being anybody's name: small words, and those of telephone systems. */
    private static final String BESIDE =
            "to|on|in|of|at|by|for|from|the|calls?|appels?|chiamat[ae]|llamadas?|chamadas?|rappel|phone|mobile|cell|handy|externe?|external"
                    + "|lines?|(class|klasse|classe) \\w|only|blind|attended|post|standard|operadora|recepcionista|assistant|assistente?|asistente|agent|attendant"
                    + "|portail|omstilling|wait|waiting|server|default|class|de|d|du|des|di|del|la|le|les|el|l|al|zu|zum|zur|auf|an|bei|vers|sur|satisfaction|satisfaccion|soddisfazione"
                    + "|portable|movil|hotline|central|centrale|zentrale|main|principale?|siege|reception|empfang|accueil|general|night|nuit"
                    + "|nacht|notte|noche|day|jour|tag|weekend|machine|system|pbx|asterisk|freepbx|local|ctx|context|internal|interne|intern"
                    + "|ext|extension|app|sip|pjsip|dahdi|trunk|channel|canal|kanal";
    /** What only people are: beside the name of a trade these are its team. */
    private static final String PEOPLE =
            "support|services?|servicio|servizio|dienst|sales|ventes?|ventas|vendite|verkauf|verkoop|compta(bilite)?|billing|facturation"
                    + "|help ?desk|desk|team|equipe|equipo|groupe?|gruppe|gruppo|grupo|offices?|bureau|buro|ufficio|oficina|kantoor|biuro"
                    + "|sav|technique|technik|technical|tecnico|info|clients?|customers?|kunden|klanten|klant";

    private static final String SURE = String.join("|", VOICEMAIL, MENU, ROBOTS, PLAYED, HANDED_ON, EASTERN);
    private static final Pattern MACHINE = words(String.join("|", SURE, SOUNDS, TOGETHER, WAITING));
    /** Where a call waits or is taken by whoever is free is a queue's business, and no machine. */
    private static final Pattern OF_QUEUES = words(SURE + "|" + PERHAPS);

    private static final Pattern TRADE = words(TRADES);
    private static final Pattern BESIDE_TRADE = words(PERHAPS + "|" + BESIDE);
    private static final Pattern UNCLEAR = words(PERHAPS);
    private static final Pattern FILLING = words(BESIDE + "|" + PEOPLE);

    /** What a telephone system reacts to, and how it writes that it left a call in a voicemail. */
    private static final Pattern CODE =
            Pattern.compile("[*#].*|(?i)(.*[-_/@: ])?vm[-_/@:].*|.*[-_/@:]vm(?![\\p{L}\\p{N}]).*");

    private MachineName() {}

    private static Pattern words(String words) {
        return Pattern.compile(" (" + plain(words) + ")( ?\\d+)*(?= )", Pattern.UNICODE_CHARACTER_CLASS);
    }

    /**
     * Whether an operator or a number of this name is none. What people are called too must be all that it says, and what teams
     * are called after all but words of telephone systems.
     */
    static boolean is(String name) {
        String words = folded(name);
        return CODE.matcher(name.strip()).matches()
                || MACHINE.matcher(words).find()
                || isNothingBut(words, UNCLEAR, FILLING)
                || isNothingBut(words, TRADE, BESIDE_TRADE);
    }

    private static boolean isNothingBut(String words, Pattern wanted, Pattern beside) {
        String more = wanted.matcher(words).replaceAll("");
        return !more.equals(words) && beside.matcher(more).replaceAll("").isBlank();
    }

    /** Whether a queue is nothing else: one may be about machines, and be answered by humans. */
    static boolean isQueue(String name) {
        String words = folded(name);
        return !words.isBlank() && OF_QUEUES.matcher(words).replaceAll("").isBlank();
    }

    /** Its words in small letters without accents, between single spaces. */
    private static String folded(String name) {
        return " "
                + plain(name)
                        .toLowerCase(Locale.ROOT)
                        .replace('ł', 'l')
                        .replace('ø', 'o')
                        .replace("ß", "ss")
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip()
                + " ";
    }

    private static String plain(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
    }
}
