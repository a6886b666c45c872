package org.hotline.kpi.report.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hotline.event.AssignmentCause;
import org.hotline.event.ReopenCause;
import org.hotline.event.TicketOrigin;
import org.hotline.event.TicketStatus;
import org.hotline.kit.id.Ids;
import org.hotline.kit.test.history.BroughtMessages;
import org.hotline.kit.test.history.Done;
import org.hotline.kit.test.history.RecordedFact;
import org.hotline.kit.test.history.RecordedHistory;
import org.hotline.kit.test.history.RecordedTicket;
import org.hotline.kpi.fact.Fact;
import org.hotline.kpi.fact.FactDetails;
import org.hotline.kpi.fact.FactType;

/** A ticket's own history as facts. */
final class LifecycleFacts extends SnapshotFacts {

    LifecycleFacts(RecordedTicket ticket, RecordedHistory history) {
        super(ticket, history);
    }

    List<Fact> facts() {
        RecordedFact first = ticket.facts.get(0);
        boolean split = !first.at().equals(ticket.created);
        tell(
                FactType.OPENED,
                first,
                ticket.created,
                new FactDetails.OpeningDetails(
                        first.done() == Done.WE_BEGIN ? TicketOrigin.OPERATOR : TicketOrigin.CUSTOMER,
                        first.done() == Done.MACHINE_WRITES,
                        split ? Ids.next() : null,
                        ticket.recontactOf));
        List<BroughtMessages> brought = new ArrayList<>(BroughtMessages.to(ticket, history));
        for (RecordedFact recorded : ticket.facts) {
            while (!brought.isEmpty() && isBefore(brought.get(0), recorded)) {
                arrive(brought.remove(0));
            }
            tell(recorded);
            before = recorded.state();
        }
        brought.forEach(this::arrive);
        return facts;
    }

    /** What opens the ticket again arrives before. */
    private static boolean isBefore(BroughtMessages wait, RecordedFact recorded) {
        boolean byMerge = recorded.done() == Done.COMES_BACK && recorded.about() == null;
        int order = wait.mergedAt().compareTo(recorded.at());
        return byMerge ? order <= 0 : order < 0;
    }

    private void tell(RecordedFact recorded) {
        switch (recorded.done()) {
            case WRITES, MACHINE_WRITES, CALLS, WE_CALL, WE_BEGIN -> file(recorded);
            case REPLIES, MACHINE_REPLIES -> {
                status = status == TicketStatus.NEW ? TicketStatus.OPEN : status;
                reply(recorded);
            }
            case TAKES -> assign(recorded, AssignmentCause.MANUAL);
            case MACHINE_ASSIGNS -> assign(recorded, AssignmentCause.DISPATCH);
            case HANDS_ON -> assign(recorded, AssignmentCause.TRANSFER);
            case MOVES_UP -> assign(recorded, AssignmentCause.ESCALATION);
            case MOVES_BACK -> assign(recorded, AssignmentCause.RETURN);
            case RAISES, WITHDRAWS -> escalate(recorded);
            case CLASSIFIES -> tell(FactType.CLASSIFIED, recorded, new FactDetails.None());
            case RESOLVES -> {
                status = TicketStatus.RESOLVED;
                UUID who = Objects.requireNonNull(recorded.author()).operator();
                tell(
                        FactType.RESOLVED,
                        recorded,
                        new FactDetails.ResolutionDetails(
                                Objects.requireNonNull(who), 60, recorded.yes() ? Boolean.TRUE : null));
            }
            case COMES_BACK -> {
                if (recorded.about() != null) {
                    file(recorded);
                }
                reopen(recorded, ReopenCause.CUSTOMER);
            }
            case REOPENS -> reopen(recorded, ReopenCause.OPERATOR);
            case CLOSES -> {
                status = TicketStatus.CLOSED;
                tell(FactType.CLOSED, recorded, new FactDetails.ClosureDetails(reason()));
            }
            case MARKS_SPAM -> tell(FactType.MARKED_SPAM, recorded, new FactDetails.None());
            case MERGES -> tell(FactType.MERGED, recorded, new FactDetails.LinkDetails(about(recorded)));
            case UNMERGES -> {
                status = TicketStatus.OPEN;
                tell(FactType.UNMERGED, recorded, new FactDetails.LinkDetails(about(recorded)));
            }
            case SPLITS -> {
                boolean restored = facts.get(facts.size() - 1).is(FactType.REOPENED);
                status = restored ? TicketStatus.RESOLVED : status;
                split(recorded);
                if (restored) {
                    tell(FactType.SOLVED_AGAIN, recorded, new FactDetails.LinkDetails(about(recorded)));
                }
            }
        }
    }

    private void arrive(BroughtMessages wait) {
        RecordedFact merge = new RecordedFact(Done.MERGES, wait.mergedAt(), wait.state(), wait.from().id, null, true);
        tell(FactType.MESSAGES_ARRIVED, merge, new FactDetails.ArrivalDetails(about(merge), wait.since()));
    }

    private void reopen(RecordedFact recorded, ReopenCause cause) {
        episode++;
        status = TicketStatus.OPEN;
        tell(FactType.REOPENED, recorded, new FactDetails.ReopeningDetails(cause, recorded.about()));
    }
}
