package org.hotline.kpi.report.history;

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
import org.hotline.kit.test.history.Done;
import org.hotline.kit.test.history.RecordedFact;
import org.hotline.kit.test.history.RecordedHistory;
import org.hotline.kit.test.history.RecordedState;
import org.hotline.kit.test.history.RecordedTicket;
import org.hotline.kpi.fact.Fact;
import org.hotline.kpi.fact.FactDetails;
import org.hotline.kpi.fact.FactDetails.EscalationDetails;
import org.hotline.kpi.fact.FactType;
import org.hotline.kpi.fact.Snapshot;

/** What one recorded fact is told as, and how the ticket stands right after it. */
abstract class SnapshotFacts {

    final List<Fact> facts = new ArrayList<>();
    final RecordedTicket ticket;
    TicketStatus status = TicketStatus.NEW;
    int episode = 1;
    RecordedState before;
    private final Map<UUID, Instant> raised = new HashMap<>();
    private final UUID conversation = Ids.next();
    final RecordedHistory history;

    SnapshotFacts(RecordedTicket ticket, RecordedHistory history) {
        this.ticket = ticket;
        this.history = history;
        this.before = ticket.facts.get(0).state();
    }

    final void assign(RecordedFact recorded, AssignmentCause cause) {
        tell(FactType.ASSIGNED, recorded, new FactDetails.AssignmentDetails(before.team(), before.operator(), cause));
    }

    final void escalate(RecordedFact recorded) {
        boolean raises = recorded.done() == Done.RAISES;
        raised.putIfAbsent(about(recorded), recorded.at());
        long open = Duration.between(raised.get(about(recorded)), recorded.at()).toSeconds();
        EscalationCause cause = recorded.yes()
                ? EscalationCause.MANUAL
                : recorded.at().getEpochSecond() % 2 == 0 ? EscalationCause.SLA : EscalationCause.RULE;
        boolean moved = recorded.yes() && recorded.at().getEpochSecond() % 3 != 0;
        FactDetails details = raises
                ? new EscalationDetails(
                        about(recorded), EscalationKind.FUNCTIONAL, moved, cause, episode, null, null, null)
                : new EscalationDetails(
                        about(recorded), EscalationKind.FUNCTIONAL, false, null, null, true, open, null);
        FactType type = raises ? FactType.ESCALATION_RAISED : FactType.ESCALATION_WITHDRAWN;
        facts.add(new Fact(Ids.next(), ticket.id, type, recorded.at(), recorded.at(), null, details));
    }

    final void split(RecordedFact recorded) {
        UUID moved = history.tickets.stream()
                .filter(part -> part.id.equals(about(recorded)))
                .map(part -> about(part.facts.get(0)))
                .findFirst()
                .orElseThrow();
        tell(FactType.SPLIT, recorded, new FactDetails.SplitDetails(about(recorded), List.of(moved), null));
    }

    static UUID about(RecordedFact recorded) {
        return Objects.requireNonNull(recorded.about());
    }

    final void tell(FactType type, RecordedFact recorded, FactDetails details) {
        tell(type, recorded, recorded.at(), details);
    }

    final void tell(FactType type, RecordedFact recorded, Instant at, FactDetails details) {
        RecordedState now = recorded.state();
        Snapshot snapshot = new Snapshot(
                "HL-" + ticket.id.toString().substring(30),
                facts.stream().filter(fact -> fact.snapshot() != null).count() + 1,
                episode,
                status,
                now.category(),
                TicketPriority.valueOf(Objects.requireNonNull(now.priority())),
                Channel.valueOf(ticket.state.channel()),
                now.account(),
                String.valueOf(now.team()),
                Objects.requireNonNull(HistoryFacts.level(now)),
                now.operator(),
                now.language(),
                ticket.customer,
                ticket.created);
        facts.add(new Fact(Ids.next(), ticket.id, type, at, at, snapshot, details));
    }

    final ClosureReason reason() {
        FactType last = facts.get(facts.size() - 1).type();
        return last == FactType.MERGED
                ? ClosureReason.DUPLICATE
                : last == FactType.MARKED_SPAM ? ClosureReason.SPAM : ClosureReason.SOLVED;
    }

    final void reply(RecordedFact recorded) {
        RecordedState author = recorded.author();
        SupportLevel level = author == null ? null : HistoryFacts.level(author);
        tell(
                FactType.REPLIED,
                recorded,
                new FactDetails.ReplyDetails(
                        author == null ? recorded.state().operator() : author.operator(),
                        recorded.done() == Done.MACHINE_REPLIES,
                        Channel.valueOf(recorded.state().channel()),
                        author == null ? null : author.team(),
                        level));
    }

    final void file(RecordedFact recorded) {
        boolean call = history.calls.containsKey(about(recorded));
        tell(
                FactType.FILED,
                recorded,
                new FactDetails.FilingDetails(
                        about(recorded),
                        conversation,
                        call ? Channel.VOICE : Channel.valueOf(recorded.state().channel()),
                        ticket.state.account(),
                        recorded.done() == Done.WE_BEGIN || recorded.done() == Done.WE_CALL,
                        recorded == ticket.facts.get(0),
                        recorded.done() == Done.MACHINE_WRITES,
                        null));
    }
}
