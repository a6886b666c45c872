package org.hotline.kpi.recording.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.event.Channel;
import org.hotline.event.Event;
import org.hotline.event.escalation.EscalationEvent;
import org.hotline.event.interaction.CallConnected;
import org.hotline.event.interaction.CallOffered;
import org.hotline.event.interaction.InteractionEvent;
import org.hotline.event.ticket.InteractionFiled;
import org.hotline.event.ticket.TicketEvent;
import org.hotline.event.ticket.TicketImported;
import org.hotline.event.ticket.TicketOpened;
import org.hotline.event.ticket.TicketReplied;
import org.hotline.kit.db.Database;
import org.hotline.kit.event.EventCodec;
import org.hotline.kit.id.Ids;
import org.hotline.kit.test.Tokens;
import org.hotline.kit.test.Topics;
import org.hotline.kpi.KpiServiceTest;
import org.hotline.kpi.test.KpiApi;
import org.hotline.kpi.test.PublishedTicket;
import org.hotline.kpi.test.TicketTale;
import org.junit.jupiter.api.Test;

/** From the topics of the neighbours to the numbers. */
@KpiServiceTest
class PublishedEventsTest {

    private static final Path SAMPLES = Path.of("../event-contracts/src/test/resources/golden");
    private static final Instant NOW = TicketTale.paris("2026-06-02T09:00:00");
    private static final String JUNE = "from=2026-06-01&to=2026-07-01";

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String servers = "";

    @Inject
    Database database;

    private final String account = KpiApi.anAccount();

    @Test
    void everyKindOfEventBecomesAFact() throws IOException {
        List<Event> samples = new ArrayList<>();
        for (Class<? extends Event> family :
                List.of(TicketEvent.class, EscalationEvent.class, InteractionEvent.class)) {
            samples.addAll(samplesOf(family));
        }
        UUID[] ids = samples.stream()
                .flatMap(event -> event instanceof TicketImported imported
                        ? imported.past().ofTicket().stream()
                        : Stream.of(event))
                .map(Event::eventId)
                .distinct()
                .toArray(UUID[]::new);
        assertThat(ids).hasSizeGreaterThan(40);

        Topics.publish(servers, samples);

        await().atMost(Duration.ofSeconds(20)).until(() -> factsWith(ids) == ids.length);
    }

    @Test
    void anAnswerIsSeenInTheNumbersAndComingAgainIsNot() {
        PublishedTicket ticket = ticket();
        TicketOpened opened = ticket.opened();
        InteractionFiled filed = ticket.filed(Ids.next(), Channel.EMAIL);
        TicketReplied replied = new TicketReplied(
                Ids.next(),
                NOW.plusSeconds(60),
                NOW.plusSeconds(60),
                ticket.snapshot(3),
                Ids.next(),
                Ids.next(),
                false,
                Channel.EMAIL,
                null,
                null);

        Topics.publish(servers, List.of(replied, filed, opened));
        awaitRate(1, 1);

        Topics.publish(servers, List.of(opened, filed, replied));
        Topics.publish(servers, ticket().opened());
        awaitRate(1, 2);
    }

    @Test
    void aCallCountsWhetherItIsFiledOrNotAndAnsweredWhenItConnected() {
        UUID missed = Ids.next();
        UUID taken = Ids.next();
        PublishedTicket ticket = ticket();
        UUID conversation = Ids.next();

        Topics.publish(
                servers, new CallOffered(Ids.next(), NOW, NOW, missed, conversation, Channel.VOICE, account, false));
        awaitRate(0, 1);
        Topics.publish(
                servers,
                List.of(
                        new CallConnected(
                                Ids.next(),
                                NOW.plusSeconds(9),
                                NOW.plusSeconds(9),
                                taken,
                                conversation,
                                Channel.VOICE,
                                account,
                                false,
                                null,
                                null,
                                null),
                        new CallOffered(Ids.next(), NOW, NOW, taken, conversation, Channel.VOICE, account, false)));
        awaitRate(1, 2);
        Topics.publish(servers, List.of(ticket.opened(), ticket.filed(taken, Channel.VOICE)));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> KpiApi.ask("resolution-rate", account, JUNE).getInt("count") == 1);

        awaitRate(1, 2);
    }

    @Test
    void factsThatWereLostComeBackFromTheTopics() {
        PublishedTicket ticket = ticket();
        Topics.publish(servers, List.of(ticket.opened(), ticket.filed(Ids.next(), Channel.EMAIL)));
        awaitRate(0, 1);
        delete("delete from fact where subject = :ticket", ticket.id());
        delete("delete from interaction_measure where ticket_id = :ticket", ticket.id());
        awaitRate(0, 0);

        KpiApi.as(Tokens.of("admin")).post("/v1/rebuild").then().statusCode(200);

        awaitRate(0, 1);
    }

    private void awaitRate(int numerator, int denominator) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            JsonPath answer = KpiApi.ask("response-rate", account, JUNE);
            assertThat(answer.getString("numerator") + "/" + answer.getString("denominator"))
                    .isEqualTo(numerator + "/" + denominator);
        });
    }

    private long factsWith(UUID[] ids) {
        return database.query("select count(*) from fact where event_id = any(:ids)")
                .bind("ids", ids)
                .mapTo(long.class)
                .one();
    }

    private void delete(String rows, UUID ticketId) {
        database.update(rows).bind("ticket", ticketId).execute();
    }

    private PublishedTicket ticket() {
        return PublishedTicket.on(account, NOW);
    }

    private static <E extends Event> List<E> samplesOf(Class<E> family) throws IOException {
        List<E> samples = new ArrayList<>();
        try (Stream<Path> files = Files.list(SAMPLES)) {
            for (Path file : files.sorted().toList()) {
                String type = file.getFileName().toString().replaceFirst("\\.json$", "");
                String body = Files.readString(file).replaceFirst("(\"eventId\"\\s*:\\s*\")[^\"]+", "$1" + Ids.next());
                EventCodec.read(family, type, body.getBytes(StandardCharsets.UTF_8))
                        .ifPresent(samples::add);
            }
        }
        return samples;
    }
}
