package org.hotline.kpi.report.ledger;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hotline.event.AssignmentCause;
import org.hotline.event.ReopenCause;
import org.hotline.event.TicketOrigin;
import org.hotline.event.TicketStatus;
import org.hotline.kit.id.Ids;
import org.hotline.kit.test.ledger.Deed;
import org.hotline.kit.test.ledger.Done;
import org.hotline.kit.test.ledger.Ledger;
import org.hotline.kit.test.ledger.Matter;
import org.hotline.kpi.fact.Fact;
import org.hotline.kpi.fact.FactDetails;
import org.hotline.kpi.fact.FactType;

/** A ticket's own history as facts. */
final class TicketTeller extends DeedTeller {

    TicketTeller(Matter matter, Ledger ledger) {
        super(matter, ledger);
    }

    List<Fact> facts() {
        Deed first = matter.deeds.get(0);
        boolean split = !first.at().equals(matter.created);
        tell(
                FactType.OPENED,
                first,
                matter.created,
                new FactDetails.OpeningDetails(
                        first.done() == Done.WE_BEGIN ? TicketOrigin.OPERATOR : TicketOrigin.CUSTOMER,
                        first.done() == Done.MACHINE_WRITES,
                        split ? Ids.next() : null,
                        matter.recontactOf));
        for (Deed deed : matter.deeds) {
            tell(deed);
            before = deed.standing();
        }
        return facts;
    }

    private void tell(Deed deed) {
        switch (deed.done()) {
            case WRITES, MACHINE_WRITES, CALLS, WE_CALL, WE_BEGIN -> file(deed);
            case REPLIES, MACHINE_REPLIES -> {
                status = status == TicketStatus.NEW ? TicketStatus.OPEN : status;
                reply(deed);
            }
            case TAKES -> assign(deed, AssignmentCause.MANUAL);
            case HANDS_ON -> assign(deed, AssignmentCause.TRANSFER);
            case MOVES_UP -> assign(deed, AssignmentCause.ESCALATION);
            case MOVES_BACK -> assign(deed, AssignmentCause.RETURN);
            case RAISES, WITHDRAWS -> escalate(deed);
            case CLASSIFIES -> tell(FactType.CLASSIFIED, deed, new FactDetails.None());
            case RESOLVES -> {
                status = TicketStatus.RESOLVED;
                UUID who = Objects.requireNonNull(deed.author()).operator();
                tell(
                        FactType.RESOLVED,
                        deed,
                        new FactDetails.ResolutionDetails(
                                Objects.requireNonNull(who), 60, deed.yes() ? Boolean.TRUE : null));
            }
            case COMES_BACK -> {
                file(deed);
                reopen(deed, ReopenCause.CUSTOMER);
            }
            case REOPENS -> reopen(deed, ReopenCause.OPERATOR);
            case CLOSES -> {
                status = TicketStatus.CLOSED;
                tell(FactType.CLOSED, deed, new FactDetails.ClosureDetails(reason()));
            }
            case MARKS_SPAM -> tell(FactType.MARKED_SPAM, deed, new FactDetails.None());
            case MERGES -> tell(FactType.MERGED, deed, new FactDetails.LinkDetails(about(deed)));
            case UNMERGES -> {
                status = TicketStatus.OPEN;
                tell(FactType.UNMERGED, deed, new FactDetails.LinkDetails(about(deed)));
            }
            case SPLITS -> split(deed);
        }
    }

    private void reopen(Deed deed, ReopenCause cause) {
        episode++;
        status = TicketStatus.OPEN;
        tell(FactType.REOPENED, deed, new FactDetails.ReopeningDetails(cause, deed.about()));
    }
}
