package org.hotline.gateway.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When a mail of ours failed for good: what the report's action says, and a server's answer above the mail that it gives back. */
class FinalBouncesTest {

    private static final String COPY =
            "Received: from hotline.example\nMessage-ID: <q.1@hotline.example>\nFrom: support@hotline.example\nSubject: Your printer\n\nHello\n";

    private static Mail read(String raw) throws UnreadableMail {
        return new MailParser().read(raw.getBytes(StandardCharsets.UTF_8));
    }

    private static Mail report(String status, String statusType, String copyType) throws UnreadableMail {
        return read(
                "From: MAILER-DAEMON@mx.example\nMIME-Version: 1.0\nContent-Type: multipart/report; report-type=delivery-status; boundary=b\n\n--b\n\nfailed\n--b\nContent-Type: "
                        + statusType + "\n\nReporting-MTA: dns; mx.example\n\n" + status + "\n--b\nContent-Type: "
                        + copyType
                        + "\n\n" + COPY + "--b--\n");
    }

    private static Mail report(String status) throws UnreadableMail {
        return report(status, "message/delivery-status", "message/rfc822");
    }

    @ParameterizedTest
    @CsvSource({
        "Action: failed|Status: 5.1.1, 5.1.1",
        "Action: failed|Status: 4.4.7, 4.4.7",
        "Action: failed|Status: 4.4.1 (no answer from host), 4.4.1",
        "Action: failed, 5.0.0",
        "Action: delayed|Status: 4.4.1||Action: failed|Status: 5.7.1, 5.7.1",
        "Action: delivered|Status: 2.0.0||Status: 5.2.2|Action: failed, 5.2.2"
    })
    void whatAServerGaveUpFailedHoweverItWasTried(String status, String reason) throws UnreadableMail {
        assertThat(report(status.replace('|', '\n')).bounce())
                .get()
                .usingRecursiveComparison()
                .ignoringFields("recipients", "gone")
                .isEqualTo(new BounceNotice("q.1@hotline.example", reason, List.of(), List.of()));
    }

    /** Its status, its answer; by which code it counts, and whether that says that nobody is there. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "Status: 5.1.1!smtp; 550 5.1.1 no such user!5.1.1!true",
                "Status: 5.1.1!smtp; 550 no such user!5.1.1!true",
                "Status: 5.1.2!smtp; 550-5.1.2 see|  550 5.1.2 203.0.113.5!5.1.2!true",
                "Status: 5.1.10!smtp; 550 5.1.10 no mail here!5.1.10!true",
                "Status: 5.0.0!smtp; 550 5.1.1 no such user!5.1.1!true",
                "Status: 5.0.0!smtp;|  550-5.1.1 no such user!5.1.1!true",
                "X-Status: none!smtp; 550 5.1.1 no such user!5.1.1!true",
                "Status: 5.0.0!smtp; 550 no such user!5.0.0!false",
                "Status: 5.0.0!smtp; 550 5.7.1 blocked!5.7.1!false",
                "Status: 5.0.0!smtp; 550 5.1.1 mx said: 554 5.7.1 blocked!5.7.1!false",
                "Status: 5.1.1!smtp; 550 5.1.1 undeliverable:|  mx said: 550 5.7.1 blocked.!5.7.1!false",
                "Status: 5.1.1!smtp; 450 4.7.1 come again!4.7.1!false",
                "Status: 5.1.3!smtp; 553 5.7.1 blocked using RBL!5.1.3!false",
                "Status: 5.1.6!smtp; 551 5.1.6 moved!5.1.6!false",
                "Status: 5.2.1!smtp; 550 5.2.1 too much for now!5.2.1!false"
            })
    void nobodyIsThereOnlyWhereEveryCodeSaysIt(String status, String answer, String reason, boolean gone)
            throws UnreadableMail {
        String fields = "Final-Recipient: rfc822; ann@x.example\nAction: failed\n" + status + "\nDiagnostic-Code: "
                + answer.replace('|', '\n');
        assertThat(report(fields).bounce())
                .contains(new BounceNotice(
                        "q.1@hotline.example",
                        reason,
                        List.of("ann@x.example"),
                        gone ? List.of("ann@x.example") : List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Action: delayed|Status: 4.4.7",
                "Action: relayed|Status: 5.0.0",
                "Action: delivered|Status: 2.0.0"
            })
    void whatIsStillTriedOrArrivedHasNotFailed(String status) throws UnreadableMail {
        assertThat(report(status.replace('|', '\n')).bounce()).isEmpty();
    }

    @Test
    void reportsOfInternationalMailAreRead() throws UnreadableMail {
        for (String copy : new String[] {"message/global", "message/global-headers"}) {
            Mail mail = report("Action: failed\nStatus: 5.1.1", "message/global-delivery-status", copy);

            assertThat(mail.bounce())
                    .get()
                    .usingRecursiveComparison()
                    .ignoringFields("recipients", "gone")
                    .isEqualTo(new BounceNotice("q.1@hotline.example", "5.1.1", List.of(), List.of()));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "** Address not found **\n\nYour message wasn't delivered to ann@shop.example.\n\n550 5.1.1 unknown\n\n----- Original message -----",
                "Error al entregar a estos destinatarios:\n\nann@shop.example\n\n#550 5.1.1 RESOLVER\n\nEncabezados del mensaje original:",
                "Recapito non riuscito:\n\nann@shop.example\n\n#550 5.1.1 RESOLVER\n\nIntestazioni originali del messaggio:",
                "Dostarczenie nie powiodło się:\n\nann@shop.example\n\n550 5.1.1 unknown\n\nOryginalne nagłówki wiadomości:",
                "The original message was received at noon\n\n<ann@shop.example>\n    (reason: 550 5.1.1 unknown)\n\n   ----- Original message follows -----",
                "This is the mail system at host mx.example.\n\nyour message could not\nbe delivered\n\n<ann@shop.example>: 550 5.1.1 unknown\n\n"
            })
    void aServersAnswerAboveTheMailThatItGivesBackSaysItInAnyLanguage(String text) throws UnreadableMail {
        for (String from :
                new String[] {"From: MAILER-DAEMON@mx.example\n", "From: a@mx.example\nReturn-Path: <>\n", ""}) {
            Mail mail = read(from + "Subject: failure\n\n" + text + "\n\n" + COPY);

            assertThat(mail.autoGenerated()).as(from).isTrue();
            assertThat(mail.bounce())
                    .as(from)
                    .get()
                    .usingRecursiveComparison()
                    .ignoringFields("recipients", "gone")
                    .isEqualTo(new BounceNotice("q.1@hotline.example", "5.1.1", List.of(), List.of()));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I am away until Monday.",
                "Your message is delayed: 450 4.2.0 try later",
                "El mensaje se ha retrasado, 5.4.0",
                "Version 5.1.1.2 is out"
            })
    void whatAMachineSaysAboveAMailWithoutARefusalIsNoBounce(String text) throws UnreadableMail {
        assertThat(read("From: a@mx.example\nReturn-Path: <>\n\n" + text + "\n\n" + COPY)
                        .bounce())
                .isEmpty();
    }

    @Test
    void aPersonWhoSendsAReportIsAPerson() throws UnreadableMail {
        Mail told = read("From: ann@shop.example\n\nI got this:\n550 5.1.1 unknown\n\n" + COPY);

        assertThat(told.autoGenerated()).isFalse();
        assertThat(told.bounce()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sorry, we were unable to deliver your message to the following address.\n\n<ann@shop.example>:\nThis user has no account",
                "Der Server antwortete:\n\n554: delivery error: dd no such user"
            })
    void aRefusalNeedsNoStatus(String text) throws UnreadableMail {
        Mail mail = read("From: MAILER-DAEMON@mx.example\n\n" + text + "\n\n--- Below this line is a copy.\n\n" + COPY);

        assertThat(mail.bounce())
                .get()
                .usingRecursiveComparison()
                .ignoringFields("recipients", "gone")
                .isEqualTo(new BounceNotice("q.1@hotline.example", "5.0.0", List.of(), List.of()));
    }
}
