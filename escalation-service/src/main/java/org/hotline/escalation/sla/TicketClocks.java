package org.hotline.escalation.sla;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.hotline.escalation.calendar.BusinessCalendar;
import org.hotline.escalation.calendar.BusinessHours;
import org.hotline.escalation.ticket.ChangeKind;
import org.hotline.escalation.ticket.KnownTicket;
import org.hotline.escalation.ticket.Target;
import org.hotline.escalation.ticket.TicketChange;

/** All clocks of one ticket: what happens to it starts, pauses, meets or cancels them. */
final class TicketClocks {

    private final List<SlaClock> clocks;
    private final List<ClockEvent> events;
    private final SlaCatalogue catalogue;
    private final ClockFacts facts;
    private final List<ClockEvent> learned = new ArrayList<>();
    private boolean touched;

    TicketClocks(Collection<SlaClock> clocks, Collection<ClockEvent> events, SlaCatalogue catalogue, ClockFacts facts) {
        this.clocks = new ArrayList<>(clocks);
        this.events = new ArrayList<>(events);
        dropAnswersThatWentBack();
        this.catalogue = catalogue;
        this.facts = facts;
    }

    void follow(TicketChange change) {
        switch (change.kind()) {
            case OPENED -> open(change);
            case BEGUN -> start(change, Target.RESOLUTION);
            case CALLED -> backdate(change.ticket());
            case REOPENED -> comeBack(change);
            case TAKEN_UP_AGAIN -> takeUpAgain(change);
            case CLASSIFIED -> promiseAnew(change);
            case ANSWERED, ANSWER_WENT_BACK, PAUSED, RESUMED, RESOLVED, SOLVED_AGAIN, CLOSED, WITHDRAWN, RESTORED ->
                learn(ClockEvent.of(change));
            case MOVED_AWAY -> {
                learn(ClockEvent.of(change));
                beginWithout(change);
            }
            case PARTED -> beginWithout(change);
            case ASKED, MOVED_BACK, OTHER -> {
                // a ticket to remember, no clock to move
            }
        }
        oweAnswer(change);
    }

    void learn(ClockEvent event) {
        learn(event, event.at());
    }

    private void learn(ClockEvent event, Instant at) {
        if (remember(event)) {
            dropAnswersThatWentBack();
            boolean takenBack = ClockEvents.isAnythingTakenBack(events);
            clocks.replaceAll(clock -> clock.isSettledBefore(at) && !takenBack ? clock : reckoned(clock, at));
        }
    }

    /** An answer that came with a merge is none any more once that is taken back. */
    private void dropAnswersThatWentBack() {
        List<ClockEvent> wentBack = events.stream()
                .filter(event -> event.kind() == ChangeKind.ANSWER_WENT_BACK)
                .toList();
        events.removeAll(wentBack);
        events.removeIf(event -> wentBack.stream().anyMatch(back -> back.takesBack(event)));
    }

    /** An answer is owed from when the customer wrote, which for what was split off is earlier than its ticket. */
    private void open(TicketChange change) {
        Instant wrote = change.unansweredSince();
        start(change, wrote != null && wrote.isBefore(change.at()) ? wrote : change.at(), Target.FIRST_RESPONSE);
        start(change, Target.RESOLUTION);
    }

    /** Whoever was never answered is promised a first answer again. */
    private void comeBack(TicketChange change) {
        start(change, Target.RESOLUTION);
        if (!ClockEvents.isAnsweredBy(events, change.at())) {
            start(change, Target.FIRST_RESPONSE);
        }
    }

    private void takeUpAgain(TicketChange change) {
        boolean slip = ClockEvents.isSlip(events, change.at());
        learn(ClockEvent.of(change));
        if (!slip) {
            start(change, Target.RESOLUTION);
        }
        changeTerms(change);
    }

    private void promiseAnew(TicketChange change) {
        if (change.ticket().isOver()) {
            return;
        }
        changeTerms(change);
        if (!clocks.isEmpty() || change.unansweredSince() != null) {
            boolean first = change.ticket().episode() == 1;
            Instant began = first ? change.ticket().createdAt() : change.at();
            startUnless(AnswersOwed::isOwed, change, began, Target.RESOLUTION);
        }
    }

    /** What another policy promises holds from the beginning, with the same pauses; but what is overdue stays broken. */
    private void changeTerms(TicketChange change) {
        catalogue
                .policyFor(change.ticket())
                .ifPresent(policy -> clocks.replaceAll(clock -> promisedBy(policy, clock, change.at())));
    }

    private SlaClock promisedBy(SlaPolicy policy, SlaClock clock, Instant at) {
        Duration promised = policy.promised().get(clock.target());
        if (promised == null
                || !clock.isOpen()
                || clock.isOverdue(at)
                || policy.key().equals(clock.terms().policy())) {
            return clock;
        }
        touched = true;
        return reckoned(clock, clock.promisedBy(policy, promised), at);
    }

    /** The customer waits for an answer: the first one, or one more; to what came by a merge after our last answer, from then on. */
    private void oweAnswer(TicketChange change) {
        Instant since = change.unansweredSince();
        if (since == null || change.kind().ends() || change.ticket().isOver()) {
            return;
        }
        boolean answered = ClockEvents.isAnsweredBy(events, change.at());
        boolean known = ClockEvents.isAnsweredBetween(events, since, change.at());
        Target target = answered ? Target.NEXT_RESPONSE : Target.FIRST_RESPONSE;
        Instant from = known ? change.at() : since;
        if (answered && ClockAbsences.isAway(events, from)) {
            learn(ClockEvent.movedBack(change, from), change.at());
        }
        startUnless(clock -> answered ? AnswersOwed.isFor(clock, since) : !clock.isCancelled(), change, from, target);
        // what waits longest counts, also where a merge brought it
        clocks.replaceAll(clock -> clock.target() == target && clock.isOpen() && from.isBefore(clock.startedAt())
                ? startedAgain(clock, from, change.ticket())
                : clock);
    }

    /** What waited longest is in another ticket now. */
    private void beginWithout(TicketChange change) {
        clocks.replaceAll(clock -> {
            Instant from = AnswersOwed.from(clock, change, events);
            return from.isAfter(clock.startedAt()) ? startedAgain(clock, from, change.ticket()) : clock;
        });
    }

    /** Reckons running clocks anew, for their calendar has changed. */
    void recount(Instant now) {
        clocks.replaceAll(clock -> clock.progress().state() == SlaClock.State.RUNNING ? reckoned(clock, now) : clock);
    }

    /** The clocks, if any of them may have moved. */
    List<SlaClock> moved() {
        return touched ? clocks : List.of();
    }

    List<ClockEvent> learned() {
        return learned;
    }

    private void start(TicketChange change, Target... targets) {
        for (Target target : targets) {
            start(change, change.at(), target);
        }
    }

    /** Starts a clock of a target, unless there is one of this kind. */
    private void startUnless(Predicate<SlaClock> kind, TicketChange change, Instant from, Target target) {
        if (clocks.stream().noneMatch(clock -> clock.target() == target && kind.test(clock))) {
            start(change, from, target);
        }
    }

    /** Starts a clock from some moment on, unless there is one. */
    private void start(TicketChange change, Instant from, Target target) {
        if (clocks.stream()
                .noneMatch(clock -> AnswersOwed.isSame(clock, change.ticket().episode(), target, from))) {
            catalogue
                    .policyFor(change.ticket())
                    .filter(policy -> policy.promised().containsKey(target))
                    .ifPresent(policy -> start(change.ticket(), from, target, policy));
        }
    }

    private void start(KnownTicket ticket, Instant from, Target target, SlaPolicy policy) {
        SlaClock clock = SlaClock.start(ticket, target, policy, catalogue.calendar(policy.calendar()), from);
        facts.started(clock, ticket);
        touched = true;
        clocks.add(events.isEmpty() ? clock : reckoned(clock, from));
    }

    /** The matter began earlier than was known, and so did what was promised: its start is told again. */
    private void backdate(KnownTicket ticket) {
        Instant began = ticket.createdAt();
        clocks.replaceAll(clock -> {
            boolean later = clock.episode() > 1 || clock.target() == Target.NEXT_RESPONSE;
            if (later || !began.isBefore(clock.startedAt())) {
                return clock;
            }
            return startedAgain(clock, began, ticket);
        });
    }

    private SlaClock startedAgain(SlaClock clock, Instant began, KnownTicket ticket) {
        BusinessHours hours = catalogue.calendar(clock.terms().calendar()).hours();
        SlaClock moved = clock.startedAt(began, clock.progress().dueAt());
        Instant dueAt = new SlaCalculation(moved, events, hours).progress().dueAt();
        SlaClock again = reckoned(moved.startedAt(began, dueAt), began);
        facts.started(again, ticket);
        touched = true;
        return again;
    }

    private SlaClock reckoned(SlaClock clock, Instant at) {
        return reckoned(clock, clock, at);
    }

    /** @param before the clock as it was last published */
    private SlaClock reckoned(SlaClock before, SlaClock clock, Instant at) {
        BusinessCalendar calendar = catalogue.calendar(clock.terms().calendar());
        SlaCalculation calculation = new SlaCalculation(clock, events, calendar.hours());
        SlaClock now = clock.at(calculation.progress(), calendar);
        if (!now.equals(before)) {
            touched = true;
            facts.moved(before, now, calculation.consumedAt(at), at);
        }
        return now;
    }

    private boolean remember(ClockEvent event) {
        boolean news = ClockEvents.remember(events, event);
        if (news) {
            learned.add(event);
        }
        return news;
    }
}
