package org.hotline.ticket.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hotline.ticket.Calling.arrive;
import static org.hotline.ticket.Calling.as;
import static org.hotline.ticket.Calling.factsOf;
import static org.hotline.ticket.Calling.messagesOf;
import static org.hotline.ticket.Calling.ticket;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.event.Attachment;
import org.hotline.event.inbound.MessageReceived;
import org.hotline.event.ticket.InteractionFiled;
import org.hotline.event.ticket.TicketFact;
import org.hotline.event.ticket.TicketOpened;
import org.hotline.kit.id.Ids;
import org.hotline.kit.test.Topics;
import org.hotline.ticket.Inbound;
import org.hotline.ticket.TicketServiceTest;
import org.junit.jupiter.api.Test;

@TicketServiceTest
class MessageFilingTest {

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @Test
    void aNewMatterBecomesATicketWithItsCustomerAndItsWords() {
        Attachment photo = new Attachment(Ids.next(), "photo.png", "image/png", 12);
        MessageReceived mail = Inbound.mail()
                .from("jeanne@example.org")
                .saying("Panne d'accès", "Je ne peux plus me connecter.")
                .in("fr")
                .with(photo)
                .event();

        UUID id = arrive(kafka, mail);

        as("operator")
                .get("/v1/tickets/" + id)
                .then()
                .statusCode(200)
                .body("number", containsString("HL-"))
                .body("subject", equalTo("Panne d'accès"))
                .body("status", equalTo("NEW"))
                .body("team", equalTo("first-line"))
                .body("level", equalTo("FIRST"))
                .body("language", equalTo("fr"))
                .body("episode", equalTo(1))
                .body("createdAt", equalTo("2026-06-01T09:00:00Z"))
                .body("customer.addresses", hasItem("jeanne@example.org"));
        as("operator")
                .get("/v1/tickets/" + id + "/messages")
                .then()
                .body("items.size()", equalTo(1))
                .body("items[0].id", equalTo(mail.interactionId().toString()))
                .body("items[0].text", equalTo("Je ne peux plus me connecter."))
                .body("items[0].visibility", equalTo("PUBLIC"))
                .body("items[0].author.kind", equalTo("CUSTOMER"))
                .body("items[0].attachments[0].href", equalTo("/v1/attachments/" + photo.id()));
        List<TicketFact> facts = factsOf(kafka, id);
        assertThat(facts).hasExactlyElementsOfTypes(TicketOpened.class, InteractionFiled.class);
        assertThat(((InteractionFiled) facts.get(1)).opening()).isTrue();
        assertThat(facts).extracting(TicketFact::occurredAt).containsOnly(mail.occurredAt());
    }

    @Test
    void filesStandInTheOrderOfTheirMessage() {
        Attachment[] pages = IntStream.rangeClosed(1, 8)
                .mapToObj(i -> new Attachment(UUID.randomUUID(), "page" + i + ".pdf", "application/pdf", i))
                .toArray(Attachment[]::new);

        UUID id = arrive(kafka, Inbound.mail().with(pages).event());

        assertThat(as("operator")
                        .get("/v1/tickets/" + id + "/messages")
                        .jsonPath()
                        .getList("items[0].attachments.name"))
                .isEqualTo(Stream.of(pages).map(Attachment::name).toList());
    }

    @Test
    void theSameInteractionIsFiledOnceHoweverOftenItIsTold() {
        Inbound matter = Inbound.mail();
        UUID interaction = Ids.next();

        Topics.publish(kafka, List.of(matter.event(interaction), matter.event(interaction)));
        UUID id = arrive(kafka, matter.event(interaction));
        UUID next = arrive(kafka, Inbound.mail().event());

        assertThat(next).isNotEqualTo(id);
        assertThat(messagesOf(id)).isEqualTo(1);
        assertThat(factsOf(kafka, id)).hasSize(2);
    }

    @Test
    void whatComesOnAChannelThatOnlyNewerWritersKnowIsFiledLikeAnyOther() {
        UUID id = arrive(
                kafka,
                Inbound.on(org.hotline.event.Channel.UNKNOWN, Ids.next())
                        .from("@nora")
                        .event());

        assertThat(ticket(id).getString("channel")).isEqualTo("OTHER");
        assertThat(ticket(id).getList("customer.addresses")).containsExactly("@nora");
    }
}
