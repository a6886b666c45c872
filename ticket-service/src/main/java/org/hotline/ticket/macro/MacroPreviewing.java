package org.hotline.ticket.macro;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hotline.kit.problem.DomainException;
import org.hotline.kit.security.Caller;
import org.hotline.ticket.changing.TicketChanging;
import org.hotline.ticket.ticket.Ticket;

/** Says what would come of a macro, by doing it in a transaction that never commits: so it is what a run would do now. */
@ApplicationScoped
@Transactional
public class MacroPreviewing {

    private final MacroReading macros;
    private final MacroPerformer performer;
    private final TicketChanging changes;
    private final TransactionSynchronizationRegistry transaction;

    MacroPreviewing(
            MacroReading macros,
            MacroPerformer performer,
            TicketChanging changes,
            TransactionSynchronizationRegistry transaction) {
        this.macros = macros;
        this.performer = performer;
        this.changes = changes;
        this.transaction = transaction;
    }

    public MacroPreview preview(UUID ticketId, UUID macroId, Caller caller) {
        Ticket ticket = changes.hold(ticketId, caller);
        Macro macro = macros.get(macroId, caller);
        long version = ticket.version();
        Map<String, List<String>> before = MacroChange.standing(ticket);
        try {
            MacroEffects effects = performer.perform(
                    macro, changes.describe(ticket), caller, changes.now().occurredAt());
            return new MacroPreview(macro, version, MacroChange.since(before, ticket), effects, null);
        } catch (DomainException refused) {
            return new MacroPreview(macro, version, List.of(), MacroEffects.NONE, refused);
        } finally {
            transaction.setRollbackOnly();
        }
    }
}
