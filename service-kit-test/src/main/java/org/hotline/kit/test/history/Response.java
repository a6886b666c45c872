package org.hotline.kit.test.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A human of ours speaks to the customer: a written answer, a call that is taken, or one of ours that connects. */
record Response(Instant at, RecordedState author, boolean back, boolean spoken) {

    /** Those of the ticket, and what was spoken in tickets that were merged into it. */
    static List<Response> withMerged(RecordedTicket ticket, RecordedHistory history) {
        List<Response> responses = new ArrayList<>(of(ticket, history));
        for (RecordedTicket merged : history.tickets) {
            if (merged.goesOnIn(ticket)) {
                of(merged, history).stream()
                        .filter(response -> response.spoken() && !response.at().isBefore(ticket.created))
                        .map(response -> new Response(response.at(), response.author(), false, true))
                        .forEach(responses::add);
            }
        }
        responses.sort(Comparator.comparing(Response::at));
        return responses;
    }

    static List<Response> of(RecordedTicket ticket, RecordedHistory history) {
        List<Response> responses = new ArrayList<>();
        for (RecordedFact fact : ticket.facts) {
            if (fact.is(Done.REPLIES)) {
                responses.add(
                        new Response(fact.at(), fact.author() == null ? fact.state() : fact.author(), false, false));
            }
            RecordedCall call = fact.about() == null ? null : history.calls.get(fact.about());
            Instant connected = call == null || ticket.splitOff.contains(call.id) ? null : call.connected(Instant.MAX);
            if (call != null && connected != null && !call.flowedOut()) {
                responses.add(new Response(
                        connected, history.taken(fact.state().on("VOICE"), call.operator()), call.outbound, true));
            }
        }
        responses.sort(Comparator.comparing(Response::at));
        return responses;
    }
}
