package org.hotline.gateway.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import java.util.UUID;
import org.hotline.event.inbound.MessageReceived;
import org.hotline.gateway.ChannelGatewayTest;
import org.hotline.gateway.GatewayTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose a mail is, and since when. */
@ChannelGatewayTest
class MailCustomersTest extends GatewayTest {

    private static final String ACCOUNT = "support@hotline.example";

    private static MessageReceived received(String senders) {
        JsonPath answer = mail(raw(senders), ACCOUNT)
                .statusCode(202)
                .body("status", equalTo("RECEIVED"))
                .extract()
                .jsonPath();
        UUID id = answer.getUUID("interactionId");
        return await().until(() -> received(id), list -> !list.isEmpty()).get(0);
    }

    private static String raw(String senders) {
        return "To: " + ACCOUNT + "\nMessage-ID: <" + unique("who") + "@shop.example>\nSubject: it\n" + senders
                + "\n\nHello\n";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no-reply@shop.example",
                "noreply@shop.example",
                "donotreply@shop.example",
                "ne-pas-repondre@boutique.example",
                "bitte.nicht.antworten@laden.example",
                "noresponder@tienda.example",
                "no-contestar@tienda.example",
                "ne-repondez-pas@boutique.example",
                "niet-antwoorden@winkel.example",
                "nie-odpowiadaj@sklep.example",
                "ingensvar@butik.example",
                "Formulaire du site <site@boutique.example>",
                "Contact form <web@shop.example>",
                "wordpress@shop.example",
                "www-data@web1.shop.example",
                "root@web1.shop.example",
                "cgi@shop.example",
                "web4711@s12.hoster.example",
                "Shop <info@shop.example>\nSender: www-data@web1.shop.example",
                "no-replies@shop.example",
                "this.mailbox.is.not-monitored@shop.example",
                "inte-svara@butik.example",
                "automated@shop.example",
                "postmaster@web1.shop.example",
                "bounces@shop.example",
                "web-contact@shop.example",
                "kontaktformular@laden.example",
                "mail@no-reply.shop.example",
                "webserver@shop.example",
                "Contactformulier <info@winkel.example>",
                "Formularz kontaktowy <biuro@sklep.example>",
                "=?utf-8?Q?Formul=C3=A1rio_de_contato?= <info@loja.example>",
                "Online-Formular <info@laden.example>",
                "Site web - contact <info@boutique.example>",
                "support@hotline.example"
            })
    void whereNobodyReadsTheOneToAnswerIsTheCustomer(String from) {
        MessageReceived received = received("From: " + from + "\nReply-To: Karim Benali <Karim@Home.example>");

        assertThat(received.fromAddress()).isEqualTo("karim@home.example");
        assertThat(received.fromName()).isEqualTo("Karim Benali");
        assertThat(received.referencesUntrusted()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "From: Ann <ann@shop.example>\\nReply-To: boss@shop.example|ann@shop.example",
                "From: web4711@shop.example\\nReply-To: boss@shop.example|web4711@shop.example",
                "From: Ann <ann@shop.example>\\nSender: ann@web1.shop.example\\nReply-To: boss@other.example|ann@shop.example",
                "From: auto@garage.example\\nReply-To: bob@shop.example|auto@garage.example",
                "From: postmaster@shop.example\\nReply-To: boss@shop.example|postmaster@shop.example",
                "From: Norah <norah@shop.example>\\nReply-To: boss@shop.example|norah@shop.example",
                "From: Ann <ann@shop.example>\\nReply-To: list@groups.example\\nList-Id: <list.groups.example>|ann@shop.example",
                "From: no-reply@shop.example|no-reply@shop.example",
                "From: no-reply@shop.example\\nReply-To: support@hotline.example|no-reply@shop.example",
                "From: no-reply@shop.example\\nReply-To: support@hotline.example, noreply@x.example, bob@shop.example|bob@shop.example",
                "Reply-To: bob@shop.example\\nSender: list@shop.example|bob@shop.example",
                "Sender: bob@shop.example\\nReturn-Path: <bounces@shop.example>|bob@shop.example",
                "Return-Path: <bob@shop.example>|bob@shop.example",
                "From: support@hotline.example\\nSender: bob@shop.example|bob@shop.example",
                "Sender: support@hotline.example\\nReturn-Path: <bob@shop.example>|bob@shop.example",
                "From: formmail@forms.example\\nReply-To: bob@shop.example|bob@shop.example",
                "From: notifications@forms.example\\nReply-To: bob@shop.example|bob@shop.example",
                "From: \"Cust via Forms\" <hello@forms.example>\\nReply-To: bob@shop.example|bob@shop.example",
                "From: \"Bob via Users\" <users@list.example>\\nReply-To: bob@shop.example\\nList-Id: <u.list.example>|bob@shop.example",
                "From: \"Bob via Users\" <users@list.example>\\nReply-To: users@list.example|users@list.example",
                "From: \"Bob via Users\" <users@list.example>\\nReply-To: users@list.example, bob@shop.example|bob@shop.example",
                "From: 'Bob via Sales' <sales@corp.example>\\nX-Original-Sender: b@c.example\\nX-Original-From: Bob <bob@c.example>|bob@c.example",
                "From: 'Bob via Sales' <sales@corp.example>\\nX-Original-Sender: b@c.example|b@c.example",
                "From: Sales <sales@corp.example>\\nX-Original-From: bob@c.example\\nList-ID: Sales <sales.corp.example>|bob@c.example",
                "From: Sales <sales@corp.example>\\nX-Original-From: bob@c.example\\nList-ID: <1.x.example>\\nList-Post: <mailto:sales@corp.example>|bob@c.example",
                "From: noreply@list.example\\nX-Original-From: bob@c.example\\nList-Id: <users.list.example>|bob@c.example",
                "From: 'Bob via Us' <support@hotline.example>\\nX-Original-From: bob@c.example|bob@c.example",
                "From: 'Bob via Sales' <sales@corp.example>\\nReply-To: bob@home.example\\nX-Original-From: bob@c.example|bob@home.example",
                "From: 'Bob via Sales' <sales@corp.example>\\nX-Original-From: support@hotline.example|sales@corp.example",
                "From: Ann <ann@corp.example>\\nX-Original-Sender: bounce@mailer.example\\nList-ID: <sales.corp.example>|ann@corp.example",
                "From: Ann <ann@corp.example>\\nX-Original-From: boss@corp.example|ann@corp.example",
                "From: notifications@forms.example\\nReply-To: team@forms.example, bob@shop.example|notifications@forms.example",
                "From: root@localhost\\nReply-To: joe@pc, bob@shop.example|bob@shop.example",
                "From: root@localhost\\nSender: bob@shop.example|bob@shop.example",
                "From: \"bob@c.example\" (via users list) <users@list.example>\\nReply-To: bob@c.example\\nList-Id: <users.list.example>|bob@c.example",
                "From: users@list.example\\nReply-To: users@list.example\\nList-Id: <users.list.example>|users@list.example",
                "Return-Path: <SRS0=ab=Cd=c.example=bob@forward.example>|bob@c.example",
                "Return-Path: <prvs=12345abcde=bob@c.example>|bob@c.example",
                "X-Envelope-From: <bob@c.example>|bob@c.example",
                "Resent-From: bob@c.example|bob@c.example",
                "From: undisclosed\\nReply-To: bob@shop.example|bob@shop.example"
            })
    void otherwiseWhoeverWroteOrSentIt(String senders, String customer) {
        assertThat(received(senders.replace("\\n", "\n")).fromAddress()).isEqualTo(customer);
    }

    @Test
    void whoeverAListNamesIsCalledAsItSaysAndProvesNothing() {
        MessageReceived received = received(
                "From: \"'Bob Meyer' via Sales\" <sales@corp.example>\nX-Original-Sender: bob@c.example\nList-ID: <sales.corp.example>");

        assertThat(received.fromAddress()).isEqualTo("bob@c.example");
        assertThat(received.fromName()).isEqualTo("Bob Meyer");
        assertThat(received.referencesUntrusted()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "From: support@hotline.example",
                "From: support@hotline.example\nReply-To: support@hotline.example\nSender: billing@hotline.example",
                "Sender: Support@Hotline.example",
                "From: MAILER-DAEMON",
                "Return-Path: <>\nAuto-Submitted: auto-replied",
                "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: message/delivery-status\n\nAction: failed\n--b--\n"
            })
    void ourOwnMailboxIsNeverTheCustomerAndAReportHasNone(String senders) {
        MessageReceived received = received("X-None: of them\n" + senders);

        assertThat(received.fromAddress()).isEqualTo("anonymous");
        assertThat(received.autoGenerated()).isTrue();
    }

    /** Its sender's clock may be anything; what waits for an answer waits from here. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Date: Mon, 01 Jun 2020 08:00:00 +0000",
                "Date: Fri, 01 Jan 2038 08:00:00 +0000",
                "Date: yesterday",
                "X-None: of them"
            })
    void aMailExistsWhenItReachesUs(String date) {
        MessageReceived received = received("From: Ann <ann@shop.example>\n" + date);

        assertThat(received.occurredAt()).isBetween(received.recordedAt().minusSeconds(30), received.recordedAt());
    }
}
