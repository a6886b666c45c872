package org.hotline.ticket.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hotline.ticket.Calling.arrive;
import static org.hotline.ticket.Calling.messagesOf;
import static org.hotline.ticket.Calling.ticket;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.ticket.Inbound;
import org.hotline.ticket.TicketServiceTest;
import org.hotline.ticket.message.ThreadTokens;
import org.junit.jupiter.api.Test;

/** What a token in a mail leads to when it is forged, or a stranger's. */
@TicketServiceTest
class ThreadTokenFilingTest {

    @Inject
    ThreadTokens tokens;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @Test
    void noForgedTokenLeadsIntoATicket() {
        UUID id = arrive(kafka, Inbound.mail().from("lea@example.org").event());
        UUID other = arrive(kafka, Inbound.mail().from("lea@example.org").event());
        String token = tokens.issue(id);
        String tampered = token.substring(0, 51) + (token.charAt(51) == '0' ? '1' : '0');
        String mixed = token.substring(0, 26) + tokens.issue(other).substring(26);

        for (String forged : List.of("", "x", token.substring(0, 51), token + "0", tampered, mixed)) {
            UUID filed = arrive(
                    kafka,
                    Inbound.mail()
                            .from("lea@example.org")
                            .carrying(forged)
                            .saying("Re: a matter [" + ticket(id).getString("number") + "]", "let me in")
                            .event());
            assertThat(filed).as(forged).isNotIn(id, other);
        }
        assertThat(messagesOf(id)).isEqualTo(1);
    }

    @Test
    void aStrangerWithAGenuineTokenGetsALinkedTicketAndReadsNothing() {
        UUID id = arrive(kafka, Inbound.mail().event());

        UUID strangers = arrive(kafka, Inbound.mail().carrying(tokens.issue(id)).event());

        assertThat(strangers).isNotEqualTo(id);
        assertThat(messagesOf(id)).isEqualTo(1);
        assertThat(ticket(strangers).getString("links[0].ticket")).isEqualTo(id.toString());
        assertThat(ticket(strangers).getString("links[0].kind")).isEqualTo("RELATED");
    }
}
