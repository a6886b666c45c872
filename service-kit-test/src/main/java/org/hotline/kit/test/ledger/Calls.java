package org.hotline.kit.test.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How calls went. */
final class Calls {

    private final Phoned call;
    private final Ledger ledger;
    private final Asking asking;
    private final List<Count> counts;

    Calls(Phoned call, Ledger ledger, Asking asking, List<Count> counts) {
        this.call = call;
        this.ledger = ledger;
        this.asking = asking;
        this.counts = counts;
    }

    void count(String kpi) {
        Instant taken = call.connected(asking.asOf());
        Instant ended = call.ended(asking.asOf());
        switch (kpi) {
            case "response-rate" -> {
                if (ticketOf() == null && !call.outbound && asking.knows(call.queued())) {
                    BigDecimal waited = taken == null ? null : Tally.seconds(call.queued(), taken);
                    add(
                            call.queued(),
                            call.left(),
                            taken != null,
                            waited,
                            standing().by(call.operator()));
                }
            }
            case "average-speed-of-answer" -> {
                if (taken != null) {
                    add(taken, withdrawn(), true, Tally.seconds(call.queued(), taken));
                }
            }
            case "abandonment-rate", "service-level" -> {
                Instant left = taken != null ? taken : ended;
                if (left != null) {
                    offered(kpi, taken != null, Tally.seconds(call.queued(), left));
                }
            }
            case "average-handle-time" -> handled(taken, ended);
            case "callback-completion" -> {
                MissedCall missed = new MissedCall(call, ticketOf(), ledger, asking);
                if (ended != null && missed.isToBeReturned()) {
                    String left = withdrawn() == null ? missed.left() : withdrawn();
                    Instant returned = missed.returned();
                    BigDecimal waited = returned == null ? null : Tally.seconds(call.queued(), returned);
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
        String left = taken ? null : level ? leftOut(waited) : call.left();
        String excluded = withdrawn() != null ? withdrawn() : left;
        boolean hit = level ? taken && !isLate(waited) : !taken;
        add(call.queued(), excluded, hit, waited);
    }

    private @Nullable String leftOut(BigDecimal waited) {
        boolean abandoned = call.givenUp();
        return switch (asking.policy()) {
            case "INCLUDE_ALL" -> abandoned ? null : call.left();
            case "IGNORE_ABANDONS" -> abandoned ? "ABANDONED" : call.left();
            case "INCLUDE_FLOWOUT" -> abandoned ? call.left() : null;
            case "EXCLUDE_ABANDON_WITHIN_T" ->
                !abandoned ? call.left() : isLate(waited) ? null : "ABANDONED_WITHIN_TARGET";
            default -> call.left();
        };
    }

    private boolean isLate(BigDecimal waited) {
        return waited.compareTo(BigDecimal.valueOf(asking.target())) > 0;
    }

    private void handled(@Nullable Instant taken, @Nullable Instant ended) {
        if (taken == null || ended == null) {
            return;
        }
        Map<UUID, BigDecimal> shares = Handling.of(call, asking.asOf());
        if (asking.byOperator()) {
            shares.forEach(
                    (operator, seconds) -> add(taken, withdrawn(), true, seconds, ledger.taken(standing(), operator)));
        } else {
            BigDecimal whole = shares.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            add(taken, withdrawn(), true, whole);
        }
    }

    private void add(Instant at, @Nullable String excluded, boolean hit, @Nullable BigDecimal amount) {
        add(
                at,
                excluded,
                hit,
                amount,
                call.operator() == null ? standing() : ledger.taken(standing(), call.operator()));
    }

    private void add(
            Instant at, @Nullable String excluded, boolean hit, @Nullable BigDecimal amount, Standing standing) {
        Matter matter = ticketOf();
        Instant placed = !asking.cohort() ? at : matter == null ? call.queued() : matter.created;
        counts.add(
                new Count(matter == null ? null : matter.id, call.id, placed, excluded, true, hit, amount, standing));
    }

    private @Nullable String withdrawn() {
        Matter matter = ticketOf();
        String withdrawn = matter == null ? null : matter.withdrawn();
        return withdrawn == null && call.outbound ? "OUTBOUND_STARTED" : withdrawn;
    }

    private Standing standing() {
        Matter matter = ticketOf();
        if (matter == null) {
            return new Standing("VOICE", call.account, null, null, null, null, null, null);
        }
        return matter.deeds.stream()
                .filter(deed -> call.id.equals(deed.about()))
                .findFirst()
                .map(deed -> matter.whole(deed.standing()).on("VOICE"))
                .orElseThrow();
    }

    private @Nullable Matter ticketOf() {
        return ledger.ticketOf(call);
    }
}
