package org.hotline.kpi.fact;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hotline.event.CallEndCause;
import org.hotline.event.TicketStatus;
import org.hotline.kit.db.Database;
import org.hotline.kpi.KpiServiceTest;
import org.hotline.kpi.test.CallTale;
import org.hotline.kpi.test.KpiApi;
import org.hotline.kpi.test.TicketTale;
import org.junit.jupiter.api.Test;

@KpiServiceTest
class FactTableTest {

    @Inject
    FactTable facts;

    @Inject
    Database database;

    @Test
    void everyFactComesBackAsItWas() {
        TicketTale ticket = aTicket();
        CallTale call = CallTale.at(KpiApi.anAccount(), ticket.now())
                .offered()
                .connected(3)
                .ended(60, CallEndCause.NORMAL_CLEARING);
        List<Fact> told = new ArrayList<>(ticket.facts());
        told.addAll(call.facts());

        facts.add(told);

        assertThat(facts.about(List.of(ticket.ticketId(), call.interactionId())))
                .containsExactlyInAnyOrderElementsOf(told);
    }

    @Test
    void aFactIsKeptOnce() {
        TicketTale ticket = aTicket();
        List<Fact> twice = new ArrayList<>(ticket.facts());
        twice.addAll(ticket.facts());

        facts.add(twice);
        facts.add(ticket.facts());

        assertThat(facts.about(List.of(ticket.ticketId()))).hasSameSizeAs(ticket.facts());
    }

    @Test
    void subjectsCanBeWalkedThrough() {
        TicketTale first = aTicket();
        TicketTale second = aTicket();
        facts.add(first.facts());
        facts.add(second.facts());

        List<UUID> walked = new ArrayList<>();
        List<UUID> some = facts.subjects(null, 1);
        while (!some.isEmpty()) {
            walked.addAll(some);
            some = facts.subjects(some.get(0), 1);
        }

        assertThat(walked).doesNotHaveDuplicates().containsSubsequence(first.ticketId(), second.ticketId());
    }

    @Test
    void aValueFromTomorrowReadsAsUnknownAndStaysAsItIsStored() {
        TicketTale ticket =
                TicketTale.at(KpiApi.anAccount(), "2026-06-01T09:00:00").repliedByMachine();
        facts.add(ticket.facts());
        database.update("""
                        update fact set snapshot = jsonb_set(snapshot, '{status}', '"MELTED"') where subject = :ticket""").bind("ticket", ticket.ticketId()).execute();

        assertThat(facts.about(List.of(ticket.ticketId())))
                .extracting(fact -> fact.ticket().status())
                .containsExactly(TicketStatus.UNKNOWN);
        assertThat(database.query("select snapshot ->> 'status' from fact where subject = :ticket")
                        .bind("ticket", ticket.ticketId())
                        .mapTo(String.class)
                        .findOne())
                .contains("MELTED");
    }

    private static TicketTale aTicket() {
        return TicketTale.at(KpiApi.anAccount(), "2026-06-01T09:00:00")
                .opened()
                .repliedByMachine()
                .replied()
                .resolved(true)
                .closed();
    }
}
