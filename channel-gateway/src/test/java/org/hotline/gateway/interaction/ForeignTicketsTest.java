package org.hotline.gateway.interaction;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hotline.event.AssignmentCause;
import org.hotline.event.Channel;
import org.hotline.event.SupportLevel;
import org.hotline.event.TicketPriority;
import org.hotline.event.TicketStatus;
import org.hotline.event.TicketType;
import org.hotline.event.inbound.MessageReceived;
import org.hotline.event.ticket.InteractionFiled;
import org.hotline.event.ticket.OperatorPlaced;
import org.hotline.event.ticket.TicketAssigned;
import org.hotline.event.ticket.TicketMerged;
import org.hotline.event.ticket.TicketSnapshot;
import org.hotline.event.ticket.TicketUnmerged;
import org.hotline.gateway.ChannelGatewayTest;
import org.hotline.gateway.GatewayTest;
import org.hotline.kit.id.Ids;
import org.hotline.kit.test.Tokens;
import org.hotline.kit.test.Topics;
import org.junit.jupiter.api.Test;

/** What was said in a ticket is seen by those who may see the ticket: interaction, original and files alike. */
@ChannelGatewayTest
class ForeignTicketsTest extends GatewayTest {

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    private static final Duration SOON = Duration.ofSeconds(20);

    @Inject
    AttachmentReading files;

    @Inject
    AttachmentStoring storing;

    /** An interaction in a ticket, with a file. */
    private record Filed(UUID ticket, UUID interaction, UUID conversation, UUID file) {}

    private static Filed filedFor(String team) {
        Map<String, Object> message = sms(unique("foreign"), "+33612345699");
        message.put("conversation", unique("conversation"));
        message.put(
                "attachments",
                List.of(Map.of(
                        "name",
                        "a.txt",
                        "type",
                        "text/plain",
                        "contentBase64",
                        Base64.getEncoder().encodeToString(new byte[] {1, 2, 3}))));
        UUID said = message(message).statusCode(202).extract().jsonPath().getUUID("interactionId");
        MessageReceived received = await().atMost(SOON)
                .until(() -> received(said), list -> !list.isEmpty())
                .get(0);
        UUID ticket = Ids.next();
        TicketSnapshot of = snapshot(ticket, team);
        InteractionFiled filed = new InteractionFiled(
                Ids.next(), NOW, NOW, of, said, Ids.next(), Channel.SMS, "x", false, true, false, null, null, null);
        Topics.publish(servers(), filed);
        await().atMost(SOON)
                .until(() -> as("supervisor")
                        .get("/v1/interactions/{id}", said)
                        .path("status")
                        .equals("FILED"));
        return new Filed(
                ticket,
                said,
                received.conversationId(),
                received.attachments().get(0).id());
    }

    private static TicketSnapshot snapshot(UUID ticket, String team) {
        return new TicketSnapshot(
                ticket,
                "HL-000077",
                1,
                1,
                TicketStatus.NEW,
                TicketType.QUESTION,
                null,
                TicketPriority.NORMAL,
                Channel.SMS,
                "x",
                team,
                SupportLevel.FIRST,
                null,
                "fr",
                Ids.next(),
                NOW,
                null);
    }

    private static List<Integer> answers(String role, String team, Filed filed) {
        String token = Tokens.of(role, role + "-of-" + team, team);
        return List.of(
                        "/v1/interactions/" + filed.interaction,
                        "/v1/interactions/" + filed.interaction + "/raw",
                        "/v1/attachments/" + filed.file)
                .stream()
                .map(path -> given().auth().oauth2(token).get(path).statusCode())
                .toList();
    }

    @Test
    void onlyTheTeamsOfATicketSeeWhatWasSaidInIt() {
        Filed filed = filedFor("billing");

        for (String role : List.of("operator", "specialist", "team-lead")) {
            assertThat(answers(role, "billing", filed)).as(role).containsOnly(200);
            assertThat(answers(role, "first-line", filed)).as(role).containsOnly(404);
        }
        for (String role : List.of("supervisor", "admin")) {
            assertThat(answers(role, "first-line", filed)).as(role).containsOnly(200);
        }
    }

    @Test
    void whoIsMovedSeesWhatConcernsTheNewTeamWhateverTheTokenSays() {
        Filed former = filedFor("moved-from");
        Filed next = filedFor("moved-to");
        for (String role : List.of("operator", "specialist", "team-lead")) {
            assertThat(answers(role, "moved-from", former)).as(role).containsOnly(200);

            Topics.publish(
                    servers(),
                    new OperatorPlaced(
                            Ids.next(),
                            NOW,
                            NOW,
                            Tokens.idOf(role, role + "-of-moved-from"),
                            "moved-to",
                            SupportLevel.FIRST,
                            true,
                            1));

            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(answers(role, "moved-from", former))
                            .as(role)
                            .containsOnly(404));
            assertThat(answers(role, "moved-from", next)).as(role).containsOnly(200);
        }
    }

    @Test
    void theTeamThatGetsATicketSeesWhatWasSaidBefore() {
        Filed filed = filedFor("billing");

        Topics.publish(
                servers(),
                new TicketAssigned(
                        Ids.next(),
                        NOW,
                        NOW,
                        snapshot(filed.ticket, "legal"),
                        "billing",
                        SupportLevel.FIRST,
                        null,
                        AssignmentCause.MANUAL,
                        null));

        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(answers("operator", "legal", filed)).containsOnly(200));
        assertThat(answers("operator", "billing", filed)).containsOnly(200);
        assertThat(answers("operator", "first-line", filed)).containsOnly(404);
    }

    @Test
    void whatGoesOnInAnotherTicketIsItsTeamsTooUntilTheMergeIsTakenBack() {
        Filed source = filedFor("billing");
        Filed target = filedFor("legal");

        Topics.publish(
                servers(), new TicketMerged(Ids.next(), NOW, NOW, snapshot(source.ticket, "billing"), target.ticket));

        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(answers("operator", "legal", source)).containsOnly(200));
        assertThat(files.findIn(target.ticket, target.conversation, List.of(source.file)))
                .containsOnlyKeys(source.file);
        assertThat(answers("operator", "billing", target)).containsOnly(404);

        Topics.publish(
                servers(), new TicketUnmerged(Ids.next(), NOW, NOW, snapshot(source.ticket, "billing"), target.ticket));

        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(answers("operator", "legal", source)).containsOnly(404));
    }

    @Test
    void aFileOfAnotherTicketGoesWithNoAnswer() {
        Filed mine = filedFor("first-line");
        Filed foreign = filedFor("billing");

        assertThat(files.findIn(mine.ticket, mine.conversation, List.of(mine.file)))
                .containsOnlyKeys(mine.file);
        assertThat(files.findIn(mine.ticket, mine.conversation, List.of(foreign.file)))
                .isEmpty();
    }

    @Test
    void anUploadedFileIsTheUploadersAndThenTheTickets() {
        Filed mine = filedFor("first-line");
        Filed foreign = filedFor("billing");
        String uploader = Tokens.of("operator", "uploader", "first-line");
        UUID file = UUID.fromString(given().auth()
                .oauth2(uploader)
                .contentType("text/plain")
                .queryParam("name", "a.txt")
                .body(new byte[] {1})
                .post("/v1/attachments")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
        Filed uploaded = new Filed(mine.ticket, mine.interaction, mine.conversation, file);

        given().auth().oauth2(uploader).get("/v1/attachments/" + file).then().statusCode(200);
        assertThat(answers("operator", "first-line", uploaded)).last().isEqualTo(404);
        assertThat(answers("supervisor", "first-line", uploaded)).last().isEqualTo(200);

        storing.claim(Map.of(file, mine.ticket));
        storing.claim(Map.of(file, foreign.ticket));

        assertThat(answers("operator", "first-line", uploaded)).last().isEqualTo(200);
        assertThat(answers("operator", "billing", uploaded)).last().isEqualTo(404);
        assertThat(files.findIn(mine.ticket, mine.conversation, List.of(file))).containsOnlyKeys(file);
        assertThat(files.findIn(foreign.ticket, foreign.conversation, List.of(file)))
                .isEmpty();
    }
}
