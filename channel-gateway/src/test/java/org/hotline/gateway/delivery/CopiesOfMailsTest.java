package org.hotline.gateway.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import org.hotline.event.Channel;
import org.hotline.event.interaction.ReplyDelivered;
import org.hotline.event.outbound.ReplyRequested;
import org.hotline.gateway.ChannelGatewayTest;
import org.hotline.gateway.Replies;
import org.hotline.kit.test.Topics;
import org.junit.jupiter.api.Test;

/** One mail to a customer and others, who are never mistaken for him. */
@ChannelGatewayTest
class CopiesOfMailsTest extends DeliveryTest {

    private final String customer = unique("ann") + "@customer.example";
    private final String bob = unique("bob") + "@xn--bcher-kva.example";
    private final String lead = unique("lead") + "@supplier.example";

    private ReplyRequested copied(List<String> cc, List<String> bcc) {
        return Replies.copied(
                cc, bcc, Replies.in(UUID.randomUUID(), Channel.EMAIL, "support@hotline.example", customer));
    }

    private ReplyDelivered delivered(ReplyRequested reply) {
        return await().until(() -> facts(ReplyDelivered.class, reply.messageId()), list -> !list.isEmpty())
                .get(0);
    }

    @Test
    void oneMailGoesToAllAndSaysOfNobodyWhoGetsItUnseen() throws MessagingException {
        ReplyRequested reply = copied(List.of(bob), List.of(lead));

        Topics.publish(servers(), reply);

        assertThat(delivered(reply).reason()).isNull();
        assertThat(server.takenBy(customer)).singleElement().satisfies(taken -> {
            assertThat(taken.recipients()).containsExactly(customer, bob, lead);
            assertThat(taken.text()).doesNotContain(lead).doesNotContainIgnoringCase("\r\nbcc:");
            MimeMessage mail =
                    new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(taken.raw()));
            assertThat(mail.getRecipients(RecipientType.TO)).containsExactly(new InternetAddress(customer));
            assertThat(mail.getRecipients(RecipientType.CC)).containsExactly(new InternetAddress(bob));
            assertThat(mail.getRecipients(RecipientType.BCC)).isNull();
        });
    }

    @Test
    void nothingThatStandsAmongCopiesBeginsAHeaderOrReachesUs() {
        ReplyRequested reply = copied(
                List.of(
                        "eve@shop.example\r\nBcc: spy@shop.example",
                        "friends: a@b.example;",
                        "support@hotline.example"),
                List.of("x", "sales@hotline.example"));

        Topics.publish(servers(), reply);

        assertThat(delivered(reply).reason()).isEqualTo("COPY_REFUSED");
        assertThat(server.takenBy(customer)).singleElement().satisfies(taken -> {
            assertThat(taken.recipients()).containsExactly(customer);
            assertThat(taken.text()).doesNotContain("spy@", "friends", "Cc:");
        });
    }
}
