package org.hotline.ticket.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hotline.kit.db.Transactions;
import org.hotline.ticket.ticket.RecalledTicketTable;

/** Takes over a set of tickets of another system, all of them or none, with a constant number of statements. */
@ApplicationScoped
@Transactional
class PastStoring {

    private final ImportedTicketTable imported;
    private final RecalledTicketTable tickets;
    private final GoneOnLookup goneOn;
    private final PastWriter writer;
    private final Transactions transactions;

    PastStoring(
            ImportedTicketTable imported,
            RecalledTicketTable tickets,
            GoneOnLookup goneOn,
            PastWriter writer,
            Transactions transactions) {
        this.imported = imported;
        this.tickets = tickets;
        this.goneOn = goneOn;
        this.writer = writer;
        this.transactions = transactions;
    }

    /**
     * Says what became of each, in the same order.
     *
     * @param told tickets of one source
     * @param dryRun whether it is only asked what would become of them
     */
    List<PastOutcome> store(UUID importId, List<PastTicket> told, boolean dryRun) {
        String source = told.get(0).source();
        Set<UUID> ids = told.stream().map(PastTicket::ticketId).collect(Collectors.toSet());
        if (!dryRun) {
            transactions.hold(ids);
        }
        Map<String, ImportedTicketTable.Told> known =
                imported.find(source, told.stream().map(PastTicket::externalId).collect(Collectors.toSet()));
        Map<UUID, RecalledTicketTable.Taken> taken = known.isEmpty() ? Map.of() : tickets.hold(ids);
        PastBatch batch = new PastBatch(importId, known, goneOn.rules(taken.values()), writer.teamsOf(told));
        List<PastOutcome> outcomes = told.stream().map(batch::take).toList();
        if (!dryRun && !batch.changed().isEmpty()) {
            writer.write(batch.changed(), taken);
            imported.save(source, batch.told());
        }
        return outcomes;
    }
}
