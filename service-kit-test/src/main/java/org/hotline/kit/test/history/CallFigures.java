package org.hotline.kit.test.history;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How calls went. */
final class CallFigures {

    private final RecordedCall call;
    private final RecordedHistory history;
    private final FiguresCriteria criteria;
    private final List<Count> counts;

    CallFigures(RecordedCall call, RecordedHistory history, FiguresCriteria criteria, List<Count> counts) {
        this.call = call;
        this.history = history;
        this.criteria = criteria;
        this.counts = counts;
    }

    void count(String kpi) {
        Instant taken = call.connected(criteria.asOf());
        Instant ended = call.ended(criteria.asOf());
        switch (kpi) {
            case "response-rate" -> {
                if (ticketOf() == null && !call.outbound && criteria.knows(call.queued())) {
                    BigDecimal waited = taken == null ? null : TicketFigures.seconds(call.queued(), taken);
                    add(call.queued(), call.left(), taken != null, waited, state().by(call.operator()));
                }
            }
            case "average-speed-of-answer" -> {
                if (taken != null) {
                    add(taken, withdrawn(), true, TicketFigures.seconds(call.queued(), taken));
                }
            }
            case "abandonment-rate", "service-level" -> {
                Instant left = taken != null ? taken : ended;
                if (left != null) {
                    offered(kpi, taken != null, TicketFigures.seconds(call.queued(), left));
                }
            }
            case "average-handle-time" -> handled(taken, ended);
            case "callback-completion" -> {
                MissedCall missed = new MissedCall(call, ticketOf(), history, criteria);
                if (ended != null && missed.isToBeReturned()) {
                    String left = withdrawn() == null ? missed.left() : withdrawn();
                    Instant returned = missed.returned();
                    BigDecimal waited = returned == null ? null : TicketFigures.seconds(call.queued(), returned);
                    add(call.queued(), left, missed.isReturnedInTime(), waited);
                }
            }
            default -> {
                // not of calls
            }
        }
    }

    private void offered(String kpi, boolean taken, BigDecimal waited) {
        boolean level = kpi.equals("service-level");
        String counted = level ? leftOut(waited) : call.left();
        String left = taken ? null : call.metMenuOnly() ? "MENU_ONLY" : counted;
        String excluded = withdrawn() != null ? withdrawn() : left;
        boolean hit = level ? taken && !isLate(waited) : !taken;
        add(call.queued(), excluded, hit, waited);
    }

    private @Nullable String leftOut(BigDecimal waited) {
        boolean abandoned = call.givenUp();
        return switch (criteria.policy()) {
            case "INCLUDE_ALL" -> abandoned ? null : call.left();
            case "IGNORE_ABANDONS" -> abandoned ? "ABANDONED" : call.left();
            case "INCLUDE_FLOWOUT" -> abandoned ? call.left() : null;
            case "EXCLUDE_ABANDON_WITHIN_T" ->
                !abandoned ? call.left() : isLate(waited) ? null : "ABANDONED_WITHIN_TARGET";
            default -> call.left();
        };
    }

    private boolean isLate(BigDecimal waited) {
        return waited.compareTo(BigDecimal.valueOf(criteria.target())) > 0;
    }

    private void handled(@Nullable Instant taken, @Nullable Instant ended) {
        if (taken == null || ended == null) {
            return;
        }
        Map<UUID, BigDecimal> shares = Handling.of(call, criteria.asOf());
        if (criteria.byOperator()) {
            shares.forEach(
                    (operator, seconds) -> add(taken, withdrawn(), true, seconds, history.taken(state(), operator)));
        } else {
            BigDecimal whole = shares.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            add(taken, withdrawn(), true, whole);
        }
    }

    private void add(Instant at, @Nullable String excluded, boolean hit, @Nullable BigDecimal amount) {
        add(at, excluded, hit, amount, call.operator() == null ? state() : history.taken(state(), call.operator()));
    }

    private void add(
            Instant at, @Nullable String excluded, boolean hit, @Nullable BigDecimal amount, RecordedState state) {
        RecordedTicket ticket = ticketOf();
        Instant placed = !criteria.cohort() ? at : ticket == null ? call.queued() : ticket.created;
        counts.add(new Count(ticket == null ? null : ticket.id, call.id, placed, excluded, true, hit, amount, state));
    }

    private @Nullable String withdrawn() {
        RecordedTicket ticket = ticketOf();
        String withdrawn = ticket == null ? null : ticket.withdrawn();
        return withdrawn == null && call.outbound ? "OUTBOUND_STARTED" : withdrawn;
    }

    private RecordedState state() {
        RecordedTicket ticket = ticketOf();
        if (ticket == null) {
            return new RecordedState("VOICE", call.account, null, null, null, null, null, null);
        }
        return ticket.facts.stream()
                .filter(fact -> call.id.equals(fact.about()))
                .findFirst()
                .map(fact -> ticket.whole(fact.state()).on("VOICE"))
                .orElseThrow();
    }

    private @Nullable RecordedTicket ticketOf() {
        return history.ticketOf(call);
    }
}
