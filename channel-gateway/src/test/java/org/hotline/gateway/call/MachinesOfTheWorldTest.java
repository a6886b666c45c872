package org.hotline.gateway.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Machines by what they do in the place of an office, by the systems that they are part of, and in further languages. */
class MachinesOfTheWorldTest {

    private static final String MACHINES = """
            Centralita virtual | Centralino automatico | Recepção virtual | Rückrufautomat | Contact Flow |
            Amazon Connect Contact Flow | Cisco Unity | Zoom Virtual Agent | Τηλεφωνητής | Sesli mesaj | congestion |
            Autoresponder | Robot | Centralita automática | standard virtuel | recepción virtual | accueil virtuel |
            virtuelle Zentrale | virtuelle Rezeption | automatische Telefonzentrale | automatic switchboard |
            automatische centrale | automatyczna centrala | Telefonautomat | Wählautomat | callback automat | auto dialer |
            predictive dialer | dialer | Cisco Unity Connection | Avaya Aura Messaging | Genesys Architect flow | Five9 IVA |
            Twilio Studio | Google Dialogflow CX | Lex bot | Teams Call Queue | Genesys Cloud flow | Inbound flow | queue flow |
            Smartflow | Zoom Call Queue | Dialpad Ai Agent | 3CX Call Flow App | FreePBX IVR | virtual agent |
            agente virtuale | agent virtuel | virtuele agent | virtueller Assistent | assistant vocal | bot conversationnel |
            call bot | AI agent | agent IA | agente AI | Conversational AI | digital assistant | Sesli yanıt |
            sesli yanıt sistemi | karşılama mesajı | çağrı yönlendirme | φωνητικό ταχυδρομείο | τηλεφωνητής 2 |
            μουσική αναμονής | robô | robô de voz | Robot 3 | automat | automat zgłoszeniowy | auto responder | auto reply |
            réponse automatique | risposta automatica | app-blackhole | DISA | Recorded message | Préannonce |
            pre-announcement | Exchange UM | Groupement d'appels | Renvoi sur mobile | Enquête de satisfaction
            """;

    private static final String HUMANS = """
            Roberto | Roboto | Bandini | Queuedo | Ann Robot | Robot Kowalski | Marek Robot | Robotham | Elena Robota |
            Automat Service Weber | Automaten-Service Weber | Flow Team | Florian Flow | Contact Team | Contact Center |
            Contact Centre Agent 3 | Contact Florian | Unity Miller | Unity Team | Unity Dow | Cisco Ramon | Francisco Unity |
            Zoom Miller | Agent 3 | Virtu Ciobanu | Virtual Team | Agent Smith | Amazon Team | Amazon Support |
            Amazon Connect Team | Teams Support | Teams Admin | Alexa | Lex Luther | Lex | Lexi Bot | Centralita | Centralino |
            Centrale | Recepción | Recepção | Reception | Receptionist Ann | Recepcionista | Zentrale | Tele Fonitis | Sesli |
            Mesaj Yilmaz | Congestion Team | Auto Müller | Automation Team | Dialer Team | Dieter Automat |
            Studio Rossi | Busy Lizzy | Disanto | Disa Svensson | Groupement d'achats
            """;

    private static Stream<String> names(String listed) {
        return Stream.of(listed.split("\\|")).map(String::strip);
    }

    @Test
    void whatDoesTheWorkOfAnOfficeByItselfIsAMachineInAnyLanguageAndSystem() {
        assertThat(names(MACHINES)).allMatch(MachineName::is);
    }

    @Test
    void whoeverIsCalledAfterSuchAWordIsAHuman() {
        assertThat(names(HUMANS)).noneMatch(MachineName::is);
    }
}
