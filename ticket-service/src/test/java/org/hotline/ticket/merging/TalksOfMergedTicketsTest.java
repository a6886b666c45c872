package org.hotline.ticket.merging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hotline.ticket.Calling.arrive;
import static org.hotline.ticket.Calling.as;
import static org.hotline.ticket.Calling.factsOf;
import static org.hotline.ticket.Calling.ticket;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.event.Channel;
import org.hotline.event.inbound.MessageReceived;
import org.hotline.event.ticket.InteractionFiled;
import org.hotline.event.ticket.TicketFact;
import org.hotline.event.ticket.TicketSplit;
import org.hotline.ticket.Inbound;
import org.hotline.ticket.TicketServiceTest;
import org.hotline.ticket.message.ThreadTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a customer writes while his ticket is merged into another goes to that one, and back when the merge is undone. */
@TicketServiceTest
class TalksOfMergedTicketsTest {

    private static final Instant LATER = Instant.parse("2026-06-01T10:00:00Z");

    @Inject
    ThreadTokens tokens;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    private final UUID talk = UUID.randomUUID();

    @ParameterizedTest
    @EnumSource(names = {"CHAT", "SMS", "WHATSAPP", "WEB"})
    void whatHeSaysInHisTalkGoesBackAndIsOwedThere(Channel channel) {
        UUID anns = arrive(kafka, said(channel).event());
        answer(anns);
        UUID bobs = arrive(kafka, Inbound.chat(UUID.randomUUID()).from("bob").event());
        answer(bobs);
        merge(anns, bobs);
        MessageReceived during = said(channel).at(LATER).reaching(LATER).event();
        assertThat(arrive(kafka, during)).isEqualTo(bobs);

        unmerge(anns);

        assertThat(messages(anns)).contains(during.interactionId().toString());
        assertThat(messages(bobs)).doesNotContain(during.interactionId().toString());
        await().untilAsserted(() -> {
            assertThat(last(anns).ticket().unansweredSince()).isEqualTo(LATER);
            assertThat(factsOf(kafka, anns))
                    .filteredOn(InteractionFiled.class::isInstance)
                    .last()
                    .isInstanceOfSatisfying(InteractionFiled.class, filed -> {
                        assertThat(filed.interactionId()).isEqualTo(during.interactionId());
                        assertThat(filed.occurredAt()).isEqualTo(LATER);
                    });
            assertThat(last(bobs).ticket().unansweredSince()).isNull();
            assertThat(factsOf(kafka, bobs))
                    .filteredOn(TicketSplit.class::isInstance)
                    .singleElement()
                    .isInstanceOfSatisfying(TicketSplit.class, split -> {
                        assertThat(split.into()).isEqualTo(anns);
                        assertThat(split.interactionIds()).containsExactly(during.interactionId());
                    });
        });
        assertThat(arrive(kafka, said(channel).event())).isEqualTo(anns);
    }

    @Test
    void whatTheOtherSaysStaysWithHim() {
        UUID bobsTalk = UUID.randomUUID();
        UUID anns = arrive(kafka, said(Channel.CHAT).event());
        UUID bobs = arrive(kafka, Inbound.chat(bobsTalk).from("bob").event());
        merge(anns, bobs);
        MessageReceived during = Inbound.chat(bobsTalk).from("bob").event();
        arrive(kafka, during);

        unmerge(anns);

        assertThat(messages(anns)).hasSize(1);
        assertThat(messages(bobs)).hasSize(2).contains(during.interactionId().toString());
    }

    @Test
    void whatAnswersAMailOfHisGoesBack() {
        MessageReceived first = Inbound.mail().from("ann@example.org").event();
        UUID anns = arrive(kafka, first);
        UUID bobs = arrive(kafka, Inbound.mail().from("bob@example.org").event());
        merge(anns, bobs);
        MessageReceived during = Inbound.mail()
                .from("ann@example.org")
                .answering(first.externalId())
                .event();
        assertThat(arrive(kafka, during)).isEqualTo(bobs);

        unmerge(anns);

        assertThat(messages(anns)).hasSize(2);
        assertThat(messages(bobs)).hasSize(1);
    }

    @Test
    void byWhateverWayItCameAndFromWhicheverTicket() {
        UUID anns = arrive(kafka, Inbound.mail().from("ann@example.org").event());
        UUID bobs = arrive(kafka, Inbound.mail().from("bob@example.org").event());
        UUID carls = arrive(kafka, Inbound.mail().from("carl@example.org").event());
        merge(anns, bobs);
        MessageReceived early = to(anns);
        merge(bobs, carls);
        MessageReceived late = to(anns);
        assertThat(arrive(kafka, late)).isEqualTo(carls);

        unmerge(bobs);
        assertThat(messages(bobs)).hasSize(4);
        assertThat(messages(carls)).hasSize(1);
        unmerge(anns);

        assertThat(messages(bobs)).hasSize(1);
        assertThat(messages(anns))
                .hasSize(3)
                .contains(early.interactionId().toString(), late.interactionId().toString());
    }

    @ParameterizedTest
    @EnumSource(names = {"RESOLVED", "PENDING"})
    void theOtherTicketIsAsIfItHadNotCome(org.hotline.ticket.ticket.Status status) {
        UUID anns = arrive(kafka, said(Channel.CHAT).event());
        answer(anns);
        UUID bobs = arrive(kafka, Inbound.chat(UUID.randomUUID()).from("bob").event());
        stand(bobs, status.name());
        merge(anns, bobs);
        assertThat(ticket(bobs).getString("status")).isEqualTo(status.name());
        arrive(kafka, said(Channel.CHAT).event());
        arrive(kafka, said(Channel.CHAT).event());
        assertThat(ticket(bobs).getString("status")).isEqualTo("OPEN");

        unmerge(anns);

        assertThat(ticket(bobs).getString("status")).isEqualTo(status.name());
        assertThat(ticket(bobs).getInt("reopenCount")).isZero();
    }

    @Test
    void hisTicketIsOpenAgainIfItWasSolved() {
        UUID anns = arrive(kafka, said(Channel.CHAT).event());
        stand(anns, "RESOLVED");
        UUID bobs = arrive(kafka, Inbound.chat(UUID.randomUUID()).from("bob").event());
        merge(anns, bobs);
        arrive(kafka, said(Channel.CHAT).event());

        unmerge(anns);

        assertThat(ticket(anns).getString("status")).isEqualTo("OPEN");
        assertThat(ticket(anns).getInt("episode")).isEqualTo(2);
    }

    private MessageReceived to(UUID ticket) {
        MessageReceived mail = Inbound.mail()
                .from("ann@example.org")
                .carrying(tokens.issue(ticket))
                .event();
        arrive(kafka, mail);
        return mail;
    }

    private Inbound said(Channel channel) {
        return Inbound.on(channel, talk).from(channel == Channel.SMS ? "+33612345678" : "ann");
    }

    private void stand(UUID ticket, String status) {
        answer(ticket, "PENDING".equals(status));
        if ("RESOLVED".equals(status)) {
            as("operator")
                    .body(Map.of("solution", "restart it", "wrapUpCode", "HOW_TO"))
                    .post("/v1/tickets/" + ticket + "/resolution")
                    .then()
                    .statusCode(200);
        }
    }

    private void answer(UUID ticket) {
        answer(ticket, false);
    }

    private void answer(UUID ticket, boolean pending) {
        as("operator")
                .body(Map.of("text", "an answer", "pendingAfter", pending))
                .post("/v1/tickets/" + ticket + "/replies")
                .then()
                .statusCode(202);
    }

    private static void merge(UUID ticket, UUID into) {
        as("operator")
                .body(Map.of("into", into))
                .post("/v1/tickets/" + ticket + "/merge")
                .then()
                .statusCode(200);
    }

    private static void unmerge(UUID ticket) {
        as("operator").post("/v1/tickets/" + ticket + "/unmerge").then().statusCode(200);
    }

    private static List<String> messages(UUID ticket) {
        return as("operator")
                .get("/v1/tickets/" + ticket + "/messages")
                .jsonPath()
                .getList("items.id");
    }

    private TicketFact last(UUID ticket) {
        List<TicketFact> facts = factsOf(kafka, ticket);
        return facts.get(facts.size() - 1);
    }
}
