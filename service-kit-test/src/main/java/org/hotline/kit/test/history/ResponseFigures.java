package org.hotline.kit.test.history;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was answered, and when. */
final class ResponseFigures extends TicketFigures {

    private final RecordedHistory history;
    private final List<Response> responses;

    ResponseFigures(RecordedTicket ticket, RecordedHistory history, FiguresCriteria criteria, List<Count> counts) {
        super(ticket, criteria, counts);
        this.history = history;
        this.responses = Response.withMerged(ticket, history);
    }

    void count(String kpi) {
        if (kpi.equals("first-response-time")) {
            first();
            return;
        }
        RecordedFact opening = ticket.facts.get(0);
        if (kpi.equals("response-rate") && opening.is(Done.WE_BEGIN) && criteria.knows(opening.at())) {
            String excluded = ticket.withdrawn() == null ? "OUTBOUND_STARTED" : ticket.withdrawn();
            add(opening.at(), excluded, false, null, opening.state());
        }
        for (RecordedContact contact : history.contacts(ticket)) {
            if (criteria.knows(contact.at()) && kpi.equals("response-rate")) {
                rate(contact);
            }
        }
        if (kpi.equals("next-reply-time")) {
            new ReplyWaits(ticket, history).all().forEach(this::reply);
        }
    }

    private void rate(RecordedContact contact) {
        if (!contact.again() && !contact.joins()) {
            Instant answered = criteria.known(answered(contact));
            BigDecimal waited = answered == null ? null : seconds(contact.at(), answered);
            add(contact.at(), excluded(contact), waited != null, waited, contact.state());
        }
    }

    /** A call is answered when it is taken; one that was missed when we call back, or answer what he wrote of it. */
    private @Nullable Instant answered(RecordedContact contact) {
        RecordedCall call = contact.call();
        Instant taken = call == null ? null : call.connected(Instant.MAX);
        if (call == null || taken != null) {
            Response answer = call == null ? answerTo(contact) : null;
            return answer == null ? taken : answer.at();
        }
        Instant answered = responses.stream()
                .filter(response -> response.back() && !response.at().isBefore(contact.at()))
                .map(Response::at)
                .findFirst()
                .orElse(null);
        for (RecordedContact written : history.contacts(ticket)) {
            boolean his = written.call() == null && written.left() == null;
            boolean soon = written.at().isAfter(contact.at())
                    && !written.at().isAfter(contact.at().plus(Duration.ofHours(24)));
            Response answer = his && soon ? answerTo(written) : null;
            if (answer != null && (answered == null || answer.at().isBefore(answered))) {
                answered = answer.at();
            }
        }
        return answered;
    }

    private @Nullable String excluded(RecordedContact contact) {
        return ticket.withdrawn() != null ? ticket.withdrawn() : contact.left();
    }

    private void reply(ReplyWaits.Wait wait) {
        if (criteria.knows(wait.answeredAt())) {
            BigDecimal waited = seconds(wait.since(), wait.answeredAt());
            add(wait.answeredAt(), ticket.withdrawn(), true, waited, wait.state());
        }
    }

    private void first() {
        List<Response> own = Response.of(ticket, history);
        Instant begun = ticket.facts.get(0).at();
        for (RecordedFact fact : ticket.facts) {
            if (fact.is(Done.COMES_BACK)
                    && !ticket.isOfAnother(fact)
                    && own.stream().noneMatch(response -> response.at().isBefore(fact.at()))) {
                begun = fact.at();
            }
        }
        Instant since = begun;
        Response first = own.stream()
                .filter(response -> !response.at().isBefore(since))
                .findFirst()
                .orElse(null);
        if (first != null && criteria.knows(first.at())) {
            RecordedState credited = first.author().on(ticket.state.channel());
            Instant from = since;
            for (BroughtMessages wait : BroughtMessages.to(ticket, history)) {
                boolean waited =
                        !wait.mergedAt().isBefore(since) && wait.mergedAt().isBefore(first.at());
                from = waited ? BroughtMessages.earlier(from, wait.since()) : from;
            }
            add(first.at(), ticket.excluded(), true, seconds(from, first.at()), credited);
        }
    }

    private @Nullable Response answerTo(RecordedContact contact) {
        return responses.stream()
                .filter(response -> !response.at().isBefore(contact.at()))
                .findFirst()
                .orElse(null);
    }
}
