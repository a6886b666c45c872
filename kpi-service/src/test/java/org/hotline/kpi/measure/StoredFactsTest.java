package org.hotline.kpi.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.hotline.event.TicketStatus;
import org.hotline.kit.db.Sql;
import org.hotline.kpi.test.KpiApi;
import org.hotline.kpi.test.TicketTale;
import org.hotline.local.test.HotlineServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = HotlineServers.class, initArgs = @ResourceArg(name = "service", value = "kpi"))
class StoredFactsTest extends FactsContract {

    @Inject
    Facts facts;

    @Inject
    Sql sql;

    @Override
    Facts facts() {
        return facts;
    }

    @Test
    void aValueFromTomorrowReadsAsUnknownAndStaysAsItIsStored() {
        TicketTale ticket =
                TicketTale.at(KpiApi.anAccount(), "2026-06-01T09:00:00").repliedByMachine();
        facts.add(ticket.facts());
        sql.update(
                "update fact set snapshot = jsonb_set(snapshot, '{status}', '\"MELTED\"') where subject = ?",
                ticket.ticketId());

        assertThat(facts.about(List.of(ticket.ticketId())))
                .extracting(fact -> fact.ticket().status())
                .containsExactly(TicketStatus.UNKNOWN);
        assertThat(sql.one(
                        "select snapshot ->> 'status' as status from fact where subject = ?",
                        row -> row.text("status"),
                        ticket.ticketId()))
                .contains("MELTED");
    }
}
