package org.hotline.kit.test.history;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What each solution was like. */
final class ResolutionFigures extends TicketFigures {

    private static final Duration FORTNIGHT = Duration.ofDays(14);

    private final RecordedHistory history;

    ResolutionFigures(RecordedTicket ticket, RecordedHistory history, FiguresCriteria criteria, List<Count> counts) {
        super(ticket, criteria, counts);
        this.history = history;
    }

    void count(String kpi) {
        for (RecordedEpisode episode : RecordedEpisode.of(ticket)) {
            RecordedFact resolved = episode.resolved;
            if (resolved != null && criteria.knows(resolved.at())) {
                count(kpi, episode, resolved, resolved.author() == null ? resolved.state() : resolved.author());
            }
        }
    }

    private void count(String kpi, RecordedEpisode episode, RecordedFact resolved, RecordedState resolver) {
        Instant at = resolved.at();
        boolean first = "FIRST".equals(resolver.level());
        switch (kpi) {
            case "tickets-resolved" -> add(at, !criteria.knows(episode.takenUp), resolver);
            case "resolution-time" -> add(at, ticket.excluded(), true, seconds(episode.begun, at), resolver);
            case "no-escalation-rate" -> add(at, episode.count(Done.RAISES) == episode.count(Done.WITHDRAWS), resolver);
            case "first-level-resolution" -> add(at, first, resolver);
            case "first-level-capable-leakage" -> add(at, or("FIRST_LEVEL", first), resolved.yes(), null, resolver);
            case "one-touch-resolution" -> {
                long touches = touches(episode, at);
                add(at, or("NO_TOUCH", touches == 0), touches == 1, BigDecimal.valueOf(touches), resolver);
            }
            case "reopen-rate" ->
                reopened(at, episode.takenUp, criteria.within(episode.returned, at, FORTNIGHT), resolver);
            case "transfer-rate" -> {
                long times = handedOn(episode);
                add(at, ticket.excluded(), times > 0, BigDecimal.valueOf(times), resolver);
            }
            case "first-contact-resolution" -> {
                FirstContacts contacts = new FirstContacts(ticket, history, criteria);
                boolean mature = at.plus(criteria.window()).isBefore(criteria.asOf());
                add(at, or("PROVISIONAL", !mature), contacts.isOne(episode, at), null, resolver);
            }
            default -> throw new IllegalArgumentException(kpi);
        }
    }

    private long touches(RecordedEpisode episode, Instant resolved) {
        return Response.of(ticket, history).stream()
                .filter(response ->
                        !response.at().isBefore(episode.begun) && !response.at().isAfter(resolved))
                .count();
    }

    private @Nullable String or(String reason, boolean holds) {
        return ticket.excluded() == null && holds ? reason : ticket.excluded();
    }

    private void reopened(Instant resolved, @Nullable Instant takenUp, boolean hit, RecordedState resolver) {
        Instant known = criteria.known(takenUp);
        BigDecimal later = known == null ? null : seconds(resolved, known);
        add(resolved, ticket.excluded(), hit, later, resolver);
    }

    private long handedOn(RecordedEpisode episode) {
        long times = 0;
        for (RecordedFact fact : episode.work()) {
            RecordedCall call = fact.about() == null ? null : history.calls.get(fact.about());
            times += fact.is(Done.HANDS_ON) ? 1 : 0;
            times += call == null ? 0 : call.handedOn();
        }
        return times;
    }
}
