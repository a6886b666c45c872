package org.hotline.kpi.report.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hotline.event.AssignmentCause;
import org.hotline.event.Channel;
import org.hotline.event.ClosureReason;
import org.hotline.event.EscalationCause;
import org.hotline.event.EscalationKind;
import org.hotline.event.SupportLevel;
import org.hotline.event.TicketPriority;
import org.hotline.event.TicketStatus;
import org.hotline.kit.id.Ids;
import org.hotline.kit.test.ledger.Deed;
import org.hotline.kit.test.ledger.Done;
import org.hotline.kit.test.ledger.Ledger;
import org.hotline.kit.test.ledger.Matter;
import org.hotline.kit.test.ledger.Standing;
import org.hotline.kpi.fact.Fact;
import org.hotline.kpi.fact.FactDetails;
import org.hotline.kpi.fact.FactDetails.EscalationDetails;
import org.hotline.kpi.fact.FactType;
import org.hotline.kpi.fact.Snapshot;

/** What one deed is told as, and how the ticket stands right after it. */
abstract class DeedTeller {

    final List<Fact> facts = new ArrayList<>();
    final Matter matter;
    TicketStatus status = TicketStatus.NEW;
    int episode = 1;
    Standing before;
    private final Map<UUID, Instant> raised = new HashMap<>();
    private final UUID conversation = Ids.next();
    private final Ledger ledger;

    DeedTeller(Matter matter, Ledger ledger) {
        this.matter = matter;
        this.ledger = ledger;
        this.before = matter.deeds.get(0).standing();
    }

    final void assign(Deed deed, AssignmentCause cause) {
        tell(FactType.ASSIGNED, deed, new FactDetails.AssignmentDetails(before.team(), before.operator(), cause));
    }

    final void escalate(Deed deed) {
        boolean raises = deed.done() == Done.RAISES;
        raised.putIfAbsent(about(deed), deed.at());
        long open = Duration.between(raised.get(about(deed)), deed.at()).toSeconds();
        EscalationCause cause = deed.yes()
                ? EscalationCause.MANUAL
                : deed.at().getEpochSecond() % 2 == 0 ? EscalationCause.SLA : EscalationCause.RULE;
        boolean moved = deed.yes() && deed.at().getEpochSecond() % 3 != 0;
        FactDetails details = raises
                ? new EscalationDetails(about(deed), EscalationKind.FUNCTIONAL, moved, cause, episode, null, null, null)
                : new EscalationDetails(about(deed), EscalationKind.FUNCTIONAL, false, null, null, true, open, null);
        FactType type = raises ? FactType.ESCALATION_RAISED : FactType.ESCALATION_WITHDRAWN;
        facts.add(new Fact(Ids.next(), matter.id, type, deed.at(), deed.at(), null, details));
    }

    final void split(Deed deed) {
        UUID moved = ledger.matters.stream()
                .filter(part -> part.id.equals(about(deed)))
                .map(part -> about(part.deeds.get(0)))
                .findFirst()
                .orElseThrow();
        tell(FactType.SPLIT, deed, new FactDetails.SplitDetails(about(deed), List.of(moved)));
    }

    static UUID about(Deed deed) {
        return Objects.requireNonNull(deed.about());
    }

    final void tell(FactType type, Deed deed, FactDetails details) {
        tell(type, deed, deed.at(), details);
    }

    final void tell(FactType type, Deed deed, Instant at, FactDetails details) {
        Standing now = deed.standing();
        Snapshot snapshot = new Snapshot(
                "HL-" + matter.id.toString().substring(30),
                facts.stream().filter(fact -> fact.snapshot() != null).count() + 1,
                episode,
                status,
                now.category(),
                TicketPriority.valueOf(Objects.requireNonNull(now.priority())),
                Channel.valueOf(matter.standing.channel()),
                now.account(),
                String.valueOf(now.team()),
                Objects.requireNonNull(FactTeller.level(now)),
                now.operator(),
                now.language(),
                matter.customer,
                matter.created);
        facts.add(new Fact(Ids.next(), matter.id, type, at, at, snapshot, details));
    }

    final ClosureReason reason() {
        FactType last = facts.get(facts.size() - 1).type();
        return last == FactType.MERGED
                ? ClosureReason.DUPLICATE
                : last == FactType.MARKED_SPAM ? ClosureReason.SPAM : ClosureReason.SOLVED;
    }

    final void reply(Deed deed) {
        Standing author = deed.author();
        SupportLevel level = author == null ? null : FactTeller.level(author);
        tell(
                FactType.REPLIED,
                deed,
                new FactDetails.ReplyDetails(
                        author == null ? deed.standing().operator() : author.operator(),
                        deed.done() == Done.MACHINE_REPLIES,
                        Channel.valueOf(deed.standing().channel()),
                        author == null ? null : author.team(),
                        level));
    }

    final void file(Deed deed) {
        boolean call = ledger.calls.containsKey(about(deed));
        tell(
                FactType.FILED,
                deed,
                new FactDetails.FilingDetails(
                        about(deed),
                        conversation,
                        call ? Channel.VOICE : Channel.valueOf(deed.standing().channel()),
                        matter.standing.account(),
                        deed.done() == Done.WE_BEGIN || deed.done() == Done.WE_CALL,
                        deed == matter.deeds.get(0),
                        deed.done() == Done.MACHINE_WRITES,
                        null));
    }
}
