package org.hotline.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.hotline.launcher.client.HttpAnswer;
import org.hotline.launcher.client.Person;
import org.hotline.launcher.run.HotlineService;
import org.hotline.local.token.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningHotline.class)
class MailStory {

    private static final Duration SOON = Duration.ofSeconds(30);

    private final Person integration = RunningHotline.client().as(Role.INTEGRATION, "mail");
    private final Person operator = RunningHotline.client().as(Role.OPERATOR, "Ana");

    @Test
    void aRawMailIsATicket() {
        String run = UUID.randomUUID().toString();

        HttpAnswer acknowledged = mail(run).expect(202);
        JsonNode ticket = await().atMost(SOON)
                .until(() -> ticketOf(acknowledged.text("/interactionId")), found -> !found.isMissingNode());

        assertThat(ticket.path("subject").asText()).isEqualTo("Où est ma facture ?");
        assertThat(ticket.at("/customer/name").asText()).isEqualTo("Zoé Müller");
        JsonNode message = operator.get(
                        HotlineService.TICKET,
                        "/v1/tickets/" + ticket.path("id").asText() + "/messages")
                .expect(200)
                .json()
                .at("/items/0");
        assertThat(message.path("text").asText()).contains("Je ne trouve pas ma facture d'août.");
        assertThat(message.at("/attachments/0/name").asText()).isEqualTo("note.txt");
    }

    @Test
    void fiftyTimesTheSameMailAtOnceIsOneTicket() throws Exception {
        String run = UUID.randomUUID().toString();
        ExecutorService senders = Executors.newFixedThreadPool(16);

        List<Future<HttpAnswer>> answers = senders.invokeAll(IntStream.range(0, 50)
                .mapToObj(i -> (Callable<HttpAnswer>) () -> mail(run))
                .toList());

        Set<String> interactions = new HashSet<>();
        int fresh = 0;
        for (Future<HttpAnswer> answer : answers) {
            interactions.add(answer.get().expect(202).text("/interactionId"));
            fresh += answer.get().json().path("duplicate").asBoolean() ? 0 : 1;
        }
        senders.shutdown();
        assertThat(interactions).hasSize(1);
        assertThat(fresh).isEqualTo(1);
        await().atMost(SOON).until(() -> ticketOf(interactions.iterator().next()), found -> !found.isMissingNode());
        assertThat(operator.get(HotlineService.TICKET, "/v1/tickets?q=" + run)
                        .json()
                        .path("items"))
                .hasSize(1);
    }

    private JsonNode ticketOf(String interaction) {
        return operator.get(HotlineService.TICKET, "/v1/tickets?interaction=" + interaction)
                .expect(200)
                .json()
                .at("/items/0");
    }

    private HttpAnswer mail(String run) {
        String raw = """
                From: =?utf-8?Q?Zo=C3=A9_M=C3=BCller?= <zoe-%1$s@client.example>
                To: story@hotline.example
                Subject: =?utf-8?Q?O=C3=B9_est_ma_facture_=3F?=
                Message-ID: <%1$s@client.example>
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary="b"

                --b
                Content-Type: text/plain; charset=utf-8
                Content-Transfer-Encoding: 8bit

                Je ne trouve pas ma facture d'août.
                Dossier %1$s
                --b
                Content-Type: text/plain; name="note.txt"
                Content-Disposition: attachment; filename="note.txt"

                a note
                --b--
                """.formatted(run).replace("\n", "\r\n");
        return integration.post(
                HotlineService.GATEWAY, "/v1/inbound/email", "message/rfc822", raw.getBytes(StandardCharsets.UTF_8));
    }
}
