package org.hotline.ticket.macro;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.hotline.ticket.changing.TicketChanging;
import org.hotline.ticket.changing.TicketCommand;
import org.hotline.ticket.ticket.Ticket;
import org.hotline.ticket.ticket.TicketDetails;
import org.hotline.ticket.timeline.TimelineTable;
import org.jspecify.annotations.Nullable;

/** Runs macros on tickets: all that they do, or nothing of it. */
@ApplicationScoped
@Transactional
public class MacroRunning {

    private final MacroReading macros;
    private final MacroPerformer performer;
    private final TicketChanging changes;
    private final TimelineTable timeline;

    MacroRunning(MacroReading macros, MacroPerformer performer, TicketChanging changes, TimelineTable timeline) {
        this.macros = macros;
        this.performer = performer;
        this.changes = changes;
        this.timeline = timeline;
    }

    /**
     * What the ticket is after it.
     *
     * @param seen version of the macro that the caller has read, if that matters
     */
    public MacroRun run(TicketCommand command, UUID macroId, @Nullable Long seen) {
        Ticket ticket = changes.hold(command);
        Macro macro = macros.get(macroId, command.caller());
        if (seen != null && seen != macro.version()) {
            throw MacroProblem.changed(macro.name());
        }
        TicketDetails before = changes.describe(ticket);
        performer.perform(macro, before, command.caller(), changes.now().occurredAt());
        timeline.nameMacro(ticket.id(), macro.name());
        return new MacroRun(macro, changes.describe(ticket));
    }
}
