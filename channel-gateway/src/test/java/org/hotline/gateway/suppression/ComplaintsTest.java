package org.hotline.gateway.suppression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hotline.event.Channel;
import org.hotline.event.interaction.SurveyBounced;
import org.hotline.event.outbound.SurveyRequested;
import org.hotline.gateway.ChannelGatewayTest;
import org.hotline.gateway.Replies;
import org.hotline.kit.id.Ids;
import org.hotline.kit.test.Topics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever complains of mail of ours hears from people only (RFC 5965). */
@ChannelGatewayTest
class ComplaintsTest extends SuppressionTest {

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

    private static String complaint(String type, String messageId, String who) {
        return """
                From: feedback@provider.example
                To: support@hotline.example
                Message-ID: <%s@provider.example>
                Content-Type: multipart/report; report-type=feedback-report; boundary=b

                --b
                Content-Type: text/plain

                This is an email abuse report.
                --b
                Content-Type: message/feedback-report

                Feedback-Type: %s
                User-Agent: Provider/1.0
                Version: 1
                %s
                --b
                Content-Type: message/rfc822

                From: support@hotline.example
                Subject: Re: panne
                Message-ID: <%s>

                Hello
                --b--
                """.formatted(unique("arf"), type, who, messageId);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Original-Rcpt-To: <%s>", "Original-Rcpt-To: redacted", "Source-IP: 192.0.2.1"})
    void machinesWriteToHimNoMoreAndPeopleDo(String who) {
        String id = taken(Replies.automated(replyTo(customer)));

        mail(complaint("abuse", id, who.formatted(customer)), ACCOUNT).statusCode(202);

        assertThat(suppressed(customer)).containsExactly("COMPLAINT");
        failed(Replies.automated(replyTo(customer)));
        SurveyRequested survey = survey();
        Topics.publish(servers(), survey);
        await().until(() -> !facts(SurveyBounced.class, survey.surveyId()).isEmpty());
        assertThat(server.takenBy(customer)).hasSize(1);
        taken(replyTo(customer));

        writes(customer, "");
        assertThat(suppressed(customer)).containsExactly("COMPLAINT");
        lift(customer, 204);
        assertThat(suppressed(customer)).isEmpty();
    }

    @Test
    void aReportOfAnotherMailOrThatIsNoComplaintSaysNothing() {
        String id = taken(replyTo(customer));

        mail(complaint("not-spam", id, "Version: 1"), ACCOUNT).statusCode(202);
        mail(complaint("auth-failure", id, "Version: 1"), ACCOUNT).statusCode(202);
        mail(complaint("abuse", id.replace(TOKEN, "guessed"), "Original-Rcpt-To: " + customer), ACCOUNT)
                .statusCode(202);
        mail(complaint("abuse", "1@elsewhere.example", "Original-Rcpt-To: " + customer), ACCOUNT)
                .statusCode(202);

        assertThat(suppressed(customer)).isEmpty();
    }

    @Test
    void ofAMailToSeveralOnlyWhoIsNamedComplains() {
        String bob = unique("bob") + "@customer.example";
        String id = taken(Replies.copied(List.of(bob), List.of(), replyTo(customer)));

        mail(complaint("abuse", id, "Original-Rcpt-To: redacted"), ACCOUNT).statusCode(202);
        mail(complaint("abuse", id, "Original-Rcpt-To: " + bob), ACCOUNT).statusCode(202);

        assertThat(suppressed(customer)).isEmpty();
        assertThat(suppressed(bob)).containsExactly("COMPLAINT");
    }

    private SurveyRequested survey() {
        return new SurveyRequested(
                Ids.next(),
                NOW,
                NOW,
                Ids.next(),
                Ids.next(),
                "HL-000045",
                1,
                Ids.next(),
                Channel.EMAIL,
                ACCOUNT,
                customer,
                null,
                "printer",
                "en",
                "first-line",
                UUID.randomUUID(),
                "tok",
                null);
    }
}
