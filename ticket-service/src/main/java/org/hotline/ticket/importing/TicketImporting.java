package org.hotline.ticket.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.hotline.kit.db.DatabaseTrouble;
import org.hotline.kit.id.Ids;

/**
 * Takes over tickets of another system with their past. A set is a transaction; when it fails each of its tickets is one, so
 * that one that cannot be stored spoils no other. What was taken over stays if the rest does not come.
 */
@ApplicationScoped
@Transactional(TxType.NEVER)
public class TicketImporting {

    private static final int TICKETS = 400;
    private static final int EVENTS = 4_000;

    /** Characters of a set, which is all that is kept of an import at a time; a set has a ticket more at most. */
    private static final int LONGEST = 2_000_000;

    private final PastStoring storing;

    TicketImporting(PastStoring storing) {
        this.storing = storing;
    }

    /**
     * Takes over any number of tickets of one source, of which some are in memory at a time.
     *
     * @param dryRun whether it is only asked what would become of them
     * @param outcomes is told what became of each, in the same order
     */
    public void take(Iterator<PastTicket> told, boolean dryRun, BiConsumer<PastTicket, PastOutcome> outcomes) {
        UUID importId = Ids.next();
        BiConsumer<PastTicket, PastOutcome> listener = dryRun ? new DryRunMemory(outcomes) : outcomes;
        while (told.hasNext()) {
            List<PastTicket> batch = new ArrayList<>();
            Set<String> tickets = new HashSet<>();
            long length = 0;
            int events = 0;
            while (tickets.size() < TICKETS && events < EVENTS && length <= LONGEST && told.hasNext()) {
                PastTicket ticket = told.next();
                batch.add(ticket);
                tickets.add(ticket.externalId());
                length += ticket.length();
                events += ticket.events().size();
            }
            take(importId, batch, dryRun, listener);
        }
    }

    private void take(
            UUID importId, List<PastTicket> batch, boolean dryRun, BiConsumer<PastTicket, PastOutcome> outcomes) {
        List<PastOutcome> stored;
        try {
            stored = storing.store(importId, batch, dryRun);
        } catch (RuntimeException trouble) {
            if (DatabaseTrouble.isUnreachable(trouble)) {
                throw trouble;
            }
            if (batch.size() > 1) {
                batch.forEach(ticket -> take(importId, List.of(ticket), dryRun, outcomes));
            } else {
                outcomes.accept(batch.get(0), PastOutcome.refused("", "cannot be stored"));
            }
            return;
        }
        for (int i = 0; i < stored.size(); i++) {
            outcomes.accept(batch.get(i), stored.get(i));
        }
    }
}
