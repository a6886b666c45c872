package org.hotline.escalation.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hotline.escalation.EscalationServiceTest;
import org.hotline.escalation.ticket.KnownTicketTable;
import org.hotline.event.Channel;
import org.hotline.event.SupportLevel;
import org.hotline.event.TicketOrigin;
import org.hotline.event.TicketPriority;
import org.hotline.event.TicketStatus;
import org.hotline.event.TicketType;
import org.hotline.event.escalation.EscalationEvent;
import org.hotline.event.ticket.InteractionFiled;
import org.hotline.event.ticket.TicketClassified;
import org.hotline.event.ticket.TicketImported;
import org.hotline.event.ticket.TicketMessagesMoved;
import org.hotline.event.ticket.TicketNoted;
import org.hotline.event.ticket.TicketOpened;
import org.hotline.event.ticket.TicketPast;
import org.hotline.event.ticket.TicketSnapshot;
import org.hotline.kit.id.Ids;
import org.hotline.kit.test.Topics;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Tickets that were taken over from another system, unanswered for a year. */
@EscalationServiceTest
@SuppressWarnings("NullAway.Init") // injected
class ImportedTicketsTest extends PromisedTickets {

    @Inject
    KnownTicketTable known;

    private final UUID ticket = Ids.next();
    private final Instant longAgo = Instant.parse("2025-03-03T08:00:00Z");

    @Test
    void nothingIsPromisedForWhatCameBefore() {
        takeOver();

        await().until(() -> known.find(ticket).isPresent());
        clocks(ticket).body("items", hasSize(0));
        assertThat(known.find(ticket).orElseThrow().involved()).containsExactly("first-line", "second-line");
        assertThat(facts(ticket, EscalationEvent.class)).isEmpty();
    }

    @Test
    void anAnswerIsPromisedFromWhenTheCustomerWritesAgain() {
        takeOver();
        Instant now = clock.instant();
        Topics.publish(kafka, filed(now));

        awaitState(ticket, "FIRST_RESPONSE", "RUNNING");
        clocks(ticket)
                .body("items.findAll { it.breachedAt != null }", hasSize(0))
                .body("items.find { it.target == 'FIRST_RESPONSE' }.startedAt", equalTo(now.toString()));
    }

    @Test
    void nothingIsPromisedWhenSomebodyClassifiesIt() {
        takeOver();

        Topics.publish(kafka, classified());

        await().until(() -> isKnown(ticket, 8));
        clocks(ticket).body("items", hasSize(0));
    }

    @Test
    void nothingIsPromisedForAPartOfIt() {
        takeOver();
        UUID part = Ids.next();
        await().until(() -> isKnown(ticket, 7));

        Topics.publish(kafka, opened(part, longAgo, ticket));
        await().until(() -> isKnown(part, 1));

        clocks(part).body("items", hasSize(0));
    }

    @Test
    void whatIsMergedWithItIsPromisedAsBefore() {
        takeOver();
        UUID other = Ids.next();
        Instant now = clock.instant();
        await().until(() -> isKnown(ticket, 7));
        Topics.publish(kafka, opened(other, now, null));
        awaitState(other, "FIRST_RESPONSE", "RUNNING");

        TicketSnapshot merged = snapshot(other, 2, "first-line", longAgo);
        Topics.publish(kafka, new TicketMessagesMoved(Ids.next(), now, now, merged, ticket, true, null, null));
        TicketSnapshot noted = snapshot(other, 3, "first-line", longAgo);
        Topics.publish(kafka, new TicketNoted(Ids.next(), now, now, noted, Ids.next(), null));

        await().until(() -> isKnown(other, 3));
        clocks(other)
                .body("items.findAll { it.breachedAt != null }", hasSize(0))
                .body("items.find { it.target == 'FIRST_RESPONSE' }.startedAt", equalTo(now.toString()));
    }

    private TicketClassified classified() {
        Instant now = clock.instant();
        return new TicketClassified(Ids.next(), now, now, snapshot(8));
    }

    private TicketOpened opened(UUID id, Instant wrote, @Nullable UUID splitFrom) {
        Instant now = clock.instant();
        return new TicketOpened(
                Ids.next(),
                now,
                now,
                snapshot(id, 1, "first-line", wrote),
                TicketOrigin.CUSTOMER,
                false,
                splitFrom,
                null);
    }

    private boolean isKnown(UUID id, long sequence) {
        return known.find(id).filter(found -> found.sequence() == sequence).isPresent();
    }

    private void takeOver() {
        Instant now = clock.instant().minusSeconds(60);
        TicketClassified elsewhere =
                new TicketClassified(Ids.next(), longAgo, now, snapshot(ticket, 3, "second-line", longAgo));
        TicketPast past = TicketPast.of(List.of(elsewhere), List.of(), List.of());
        Topics.publish(kafka, new TicketImported(Ids.next(), now, now, snapshot(7), past));
    }

    private InteractionFiled filed(Instant at) {
        return new InteractionFiled(
                Ids.next(),
                at,
                at,
                snapshot(8),
                Ids.next(),
                Ids.next(),
                Channel.EMAIL,
                account,
                false,
                false,
                false,
                null,
                null,
                null);
    }

    private TicketSnapshot snapshot(long sequence) {
        return snapshot(ticket, sequence, "first-line", longAgo);
    }

    private TicketSnapshot snapshot(UUID id, long sequence, String team, Instant wrote) {
        return new TicketSnapshot(
                id,
                "HL-000042",
                sequence,
                1,
                TicketStatus.OPEN,
                TicketType.INCIDENT,
                null,
                TicketPriority.NORMAL,
                Channel.EMAIL,
                account,
                team,
                SupportLevel.FIRST,
                null,
                "fr",
                Ids.next(),
                wrote,
                wrote);
    }
}
