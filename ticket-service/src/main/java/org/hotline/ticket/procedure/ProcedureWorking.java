package org.hotline.ticket.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hotline.kit.id.Ids;
import org.hotline.ticket.actor.Actor;
import org.hotline.ticket.changing.TicketChanging;
import org.hotline.ticket.changing.TicketCommand;
import org.hotline.ticket.ticket.EventTime;
import org.hotline.ticket.ticket.Ticket;
import org.hotline.ticket.timeline.Journal;
import org.hotline.ticket.timeline.TimelineEntry;
import org.jspecify.annotations.Nullable;

/** Works through procedures on tickets, until they are closed. */
@ApplicationScoped
@Transactional
public class ProcedureWorking {

    private static final int MOST = 20;

    private final TicketChanging changes;
    private final ChecklistTable checklists;
    private final Journal journal;

    ProcedureWorking(TicketChanging changes, ChecklistTable checklists, Journal journal) {
        this.changes = changes;
        this.checklists = checklists;
        this.journal = journal;
    }

    public Checklist open(TicketCommand command, Procedure procedure) {
        Ticket ticket = hold(command);
        if (checklists.count(ticket.id()) >= MOST) {
            throw ChecklistProblem.tooMany(ticket.number());
        }
        EventTime at = changes.now();
        UUID by = command.caller().id();
        Checklist checklist = new Checklist(Ids.next(), ticket.id(), procedure, by, at.occurredAt(), List.of());
        checklists.add(checklist);
        remember(ticket, TimelineEntry.EntryKind.PROCEDURE_OPENED, by, null, checklist.id(), at);
        return checklist;
    }

    /** Says what came of a step, whatever was said before; the same again changes nothing. */
    public CheckedStep check(
            TicketCommand command, UUID checklist, int number, StepOutcome outcome, @Nullable String note) {
        Ticket ticket = hold(command);
        if (!checklists.hasStep(ticket.id(), checklist, number)) {
            throw ChecklistProblem.notFound(checklist, number);
        }
        EventTime at = changes.now();
        UUID by = command.caller().id();
        CheckedStep step = new CheckedStep(checklist, number, outcome, note, by, at.occurredAt());
        Optional<CheckedStep> before = checklists.find(checklist, number).filter(step::saysTheSameAs);
        if (before.isPresent()) {
            return before.get();
        }
        checklists.save(step);
        remember(ticket, outcome.entry(), by, Integer.toString(number), checklist, at);
        return step;
    }

    private Ticket hold(TicketCommand command) {
        Ticket ticket = changes.hold(command);
        ticket.lifecycle().requireNotClosed(ticket.number());
        return ticket;
    }

    private void remember(
            Ticket ticket, TimelineEntry.EntryKind kind, UUID by, @Nullable String step, UUID checklist, EventTime at) {
        journal.remember(List.of(TimelineEntry.of(ticket, kind, Actor.operator(by), step, checklist, at)));
    }
}
