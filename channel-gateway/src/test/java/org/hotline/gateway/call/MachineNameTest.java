package org.hotline.gateway.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MachineNameTest {

    private static final String KNOWN = """
            boîte vocale | Buzón de Voz 3 | segreteria telefonica | SVI | queue-music | MusicOnHold | Wartemusik 2 |
            moh/default | forwarded to cell | Parked call 3 | Forward to mobile | *97 | fax | caixa postal |
            antwoordapparaat | télérépondeur | serveur vocal | Hauptmenü | Weiterleitung Handy | Ansage Feiertag | park |
            Voicebot | Warteschlange | VM100 | Support voicemail | Voice Mail (600) | renvoi d'appel | Répondeur nuit |
            telefonsvarer | MENU_PRINCIPAL | Mobilbox | fila de espera 2 | #31 | Ｖｏｉｃｅｍａｉｌ | boi\u0302te-vocale |
            автоответчик | Rufumleitung Büro | contestador automático
            """;

    private static final String LOOKING_LIKE = """
            Alice | Jin Park | Music Store | Ben Forward | Moh Benali | moh.salah | Queue Park Smith | Anna Talbot |
            bob@hotline.example | 1001 | +33612345678 | Faxon Miller | Queueta | Marc Renvoise | Holden | Menuhin |
            Svietlana | Segreteria Rossi | 018f2f6e-0000-7000-8000-000000000001
            """;

    private static final String PLAYING = """
            musique d'attente | Musique attente | mise en attente | standard automatique | message d'accueil |
            pré-décroché | transfert d'appel | appel transféré | musica di attesa | musica de espera | wachtmuziek |
            muzyka oczekiwania | Musik bei Halten | Rufweiterschaltung | Anrufweiterschaltung | VM Support | VM-Support |
            Messagerie support | BV Support | Local/VM@ctx | app-vm | MoH Class A | parkedcall | hunt group | conference 5 |
            transfer | renvoi vers portable | salle de conférence | groupe d'appels | pont de conférence | in attesa |
            trasferimento di chiamata | deviazione chiamata | menù vocale | música en espera | desvío de llamada |
            transferencia de llamada | locución | recepcionista virtual | doorgeschakeld | doorverbinden | in de wacht |
            welkomstboodschap | poczta głosowa | przekierowanie połączenia | menu głosowe | zapowiedź | Halteansage |
            Begrüßung | Telefonkonferenz | Rufgruppe 3 | weitergeschaltet | omstilling automatisk |
            transferência de chamada | música de espera | call transfer | voice assistant | ring group 600 | ConfBridge |
            park 701 | bot support | fax 2 | fax server | SIP/vm-in | hold music | Welcome message
            """;

    private static final String ALSO_NAMES = """
            Bot, Ana | Ann Fax | Fax Renée | Park Ji-sung | Bienvenue Ndiaye | Victor M. Halton | Moh-Amine | Tom Hold |
            Esperanza Diaz | Transon | support | Accueil | Zentrale | sales team 2 | Confalonieri | VM Sharma | Jan de Bot |
            Massimo Messa
            """;

    private static final String OUT_OF_HOURS = """
            follow me | followme | Find me/Follow me | CFNA | CFU | CFB | CF-Busy | CFNA 200 | after hours | out of hours |
            hors horaires | fermeture | message de fermeture | Nachtschaltung | night service | timecondition | Time condition |
            conf 800 | AA-main | fax2mail | pre-answer | early media | announce-only | annuaire | web callback |
            post call survey | музыка на удержании | голосовое меню | Голосовая почта | переадресация звонка | 留守番電話 | ボイスメール 3 |
            语音信箱 | 等待音乐 | 음성사서함 | Transfert | messages | blind transfer | renvoi interne | annonces
            """;

    private static final String TEAMS = """
            Service Transferts | Transferts internationaux | Équipe renvois | Retours et renvois | Service Annonces |
            Automaten-Service Weber | Nachricht Karl | Team Vocal | Service Fermetures | Bureau des enquêtes | Vocal Pierre |
            Team Messages | Desvio Juan | Redirect Rita | Greeting Smith | Maria Recording | Night Service Team | Équipe Annuaire |
            Service CFB | Virtuel Jean | Message, Anna | Annonce Desk | Transfer-Agent Smith
            """;

    private static final String SPEAKING_FOR_US = """
            Voice Bot | Telefonbot | Auto-Receptionist | Voicebot Anna | Phone Bot 2 | Telefon-Bot | Sprachbot | KI-Bot |
            AI Receptionist | Telefonroboter | Sprachautomat | robot vocal | Robot d'appels | operatore automatico |
            opérateur virtuel | operadora automática | asistente virtual | assistente vocale | spraakbot | Spraakcomputer |
            automatische Telefonistin | automatische telefoniste | Virtual Receptionist | Callflow | Call Flow 3 | Dialogflow
            """;

    private static final String NOBODY_AT_WORK = """
            Out of office | Out-of-Office 2 | Abwesenheit | Außer Haus | außerhalb der Öffnungszeiten | Betriebsferien |
            hors bureau | absence | bureau fermé | jour férié | fuera de la oficina | oficina cerrada | modo noche |
            fuori ufficio | ufficio chiuso | modalità notte | afwezig | kantoor gesloten | nachtstand | office closed |
            Überlauf | Ueberlauf 2 | Anrufüberlauf | débordement | desbordamiento | Call Routing | Anrufverteilung | ACD |
            distribution d'appels | flujo de llamadas | distribuzione chiamate
            """;

    private static final String SOUNDING = """
            Waiting room | Wartezimmer | holding queue | salle d'attente | sala de espera | sala d'attesa | wachtkamer |
            coda chiamate | cola de llamadas | wachtlus | Warteposition | Besetztton | Besetztzeichen | Freizeichen |
            busy signal | dial tone | tonalité d'occupation | tono de ocupado | tono di occupato | bezettoon | besetzt |
            occupé | ocupado | Echo Test | Echotest | test d'écho | prueba de eco | prova eco | Testanruf | appel de test |
            llamada de prueba | Faxserver | Faxgerät | Telefax-Server | serveur de fax | servidor de fax | server fax |
            faxapparaat | wake-up call | Weckruf
            """;

    private static final String OF_SUCH_LETTERS = """
            Mr Abbott | Frau Botha | Herr Wartmann | Mme Faxel | Robert Bott | Herr Robotka | Callum Flowers | Anna Echo |
            Lena Holiday | Luca Coda | Juan Cola | Marco Testa | Telefondienst Huber | Voice Team | Wachter | Waitman |
            Receptionist Ann | Team Überlauf | Service Absences | Anna Überlauf | Absence Desk | Overloop Jan | Ai Botan |
            Digital Sales | Freitag | Tono Ruiz | Office Manager | Operator 3 | Wartensleben | Herr Besetzny | Call Router Team
            """;

    @Test
    void whatSpeaksInThePlaceOfSomebodyIsAMachine() {
        assertThat(names(SPEAKING_FOR_US)).allMatch(MachineName::is);
    }

    @Test
    void whatSaysThatNobodyIsAtWorkOrFreeIsAMachine() {
        assertThat(names(NOBODY_AT_WORK)).allMatch(MachineName::is);
    }

    @Test
    void placesToWaitTonesAndWhatTriesALineAreMachines() {
        assertThat(names(SOUNDING)).allMatch(MachineName::is);
    }

    @Test
    void peopleAndTeamsWhoseNamesHoldTheLettersOfSuchWordsAreHumans() {
        assertThat(names(OF_SUCH_LETTERS)).noneMatch(MachineName::is);
    }

    @Test
    void whatTakesCallsWhenNobodyIsThereIsAMachine() {
        assertThat(names(OUT_OF_HOURS)).allMatch(MachineName::is);
    }

    @Test
    void teamsThatAreCalledAfterWhatTheyDoAreHumans() {
        assertThat(names(TEAMS)).noneMatch(MachineName::is);
    }

    @Test
    void aMachineIsKnownByWordsInAnyPlaceOfItsNameInTheLanguagesOfTheField() {
        assertThat(names(KNOWN)).allMatch(MachineName::is);
    }

    @Test
    void whatOnlyLooksLikeOneOfTheWordsIsAHuman() {
        assertThat(names(LOOKING_LIKE)).noneMatch(MachineName::is);
    }

    @Test
    void whatPlaysHandsOnOrGathersCallsIsAMachineWhateverStandsBesideIt() {
        assertThat(names(PLAYING)).allMatch(MachineName::is);
    }

    @Test
    void peopleWhoseNameIsAWordForMachinesAreHumansWithTheRestOfTheirName() {
        assertThat(names(ALSO_NAMES)).noneMatch(MachineName::is);
    }

    @Test
    void aQueueIsAMachineOnlyIfItIsNothingElse() {
        assertThat(List.of("Voicemail 100", "IVR", "Ansage")).allMatch(MachineName::isQueue);
        assertThat(List.of(
                        "Voicemail support",
                        "Überlauf",
                        "Faxserver",
                        "After hours",
                        "Fax devices",
                        "Warteschlange 1",
                        "support",
                        "",
                        "42"))
                .noneMatch(MachineName::isQueue);
    }

    private static Stream<String> names(String listed) {
        return Stream.of(listed.split("\\|")).map(String::strip);
    }
}
