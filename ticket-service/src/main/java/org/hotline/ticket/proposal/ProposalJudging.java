package org.hotline.ticket.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.hotline.kit.security.Caller;
import org.hotline.ticket.changing.TicketChanging;
import org.hotline.ticket.changing.TicketCommand;
import org.hotline.ticket.ticket.Priority;
import org.hotline.ticket.ticket.Ticket;
import org.hotline.ticket.ticket.TicketDetails;
import org.hotline.ticket.timeline.TimelineEntry.EntryKind;
import org.hotline.ticket.timeline.TimelineTable;
import org.hotline.ticket.working.ClassificationChange;
import org.hotline.ticket.working.TicketWorking;

/** Accepts and refuses proposals: what its judge is shown at that moment, and nothing that somebody has said meanwhile. */
@ApplicationScoped
@Transactional
public class ProposalJudging {

    private final TicketChanging changes;
    private final ProposalFinder finder;
    private final ProposalTable proposals;
    private final TicketWorking working;
    private final TimelineTable timeline;

    ProposalJudging(
            TicketChanging changes,
            ProposalFinder finder,
            ProposalTable proposals,
            TicketWorking working,
            TimelineTable timeline) {
        this.changes = changes;
        this.finder = finder;
        this.proposals = proposals;
        this.working = working;
        this.timeline = timeline;
    }

    /** What was judged so before stays so, whatever the version of the ticket is by now. */
    public TicketDetails judge(TicketCommand command, UUID proposalId, ProposalOutcome outcome) {
        Caller caller = command.caller();
        Ticket ticket = changes.hold(command.ticketId(), caller);
        Optional<ProposalOutcome> before = proposals.outcome(proposalId, ticket.id());
        if (before.isPresent()) {
            requireSame(before.get(), outcome);
            return changes.describe(ticket);
        }
        command.basedOn().accept(ticket.version());
        ticket.lifecycle().requireNotClosed(ticket.number());
        Proposal proposal = finder.find(ticket, caller).stream()
                .filter(shown -> shown.id().equals(proposalId))
                .findFirst()
                .orElseThrow(() -> ProposalProblem.notFound(proposalId));
        proposals.judge(proposal, outcome, caller.id(), changes.now().recordedAt());
        return switch (outcome) {
            case ACCEPTED -> classify(proposal, caller);
            case REFUSED -> changes.describe(ticket);
        };
    }

    private static void requireSame(ProposalOutcome before, ProposalOutcome outcome) {
        if (before != outcome) {
            throw ProposalProblem.judged(before);
        }
    }

    private TicketDetails classify(Proposal proposal, Caller caller) {
        TicketCommand command = new TicketCommand(proposal.ticketId(), caller, version -> {});
        TicketDetails details = working.classify(command, change(proposal));
        timeline.explain(proposal.ticketId(), EntryKind.CLASSIFIED, "PROPOSAL", proposal.id());
        return details;
    }

    private static ClassificationChange change(Proposal proposal) {
        String value = proposal.value();
        return switch (proposal.attribute()) {
            case CATEGORY -> new ClassificationChange(null, value, null, null, null);
            case PRIORITY -> new ClassificationChange(null, null, Priority.valueOf(value), null, null);
            case LANGUAGE -> new ClassificationChange(null, null, null, value, null);
        };
    }
}
