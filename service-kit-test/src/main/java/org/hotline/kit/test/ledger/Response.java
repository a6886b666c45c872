package org.hotline.kit.test.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A human of ours speaks to the customer: a written answer, a call that is taken, or one of ours that connects. */
record Response(Instant at, Standing author, boolean back, boolean spoken) {

    /** Those of the matter, and what was spoken in matters that were merged into it. */
    static List<Response> withMerged(Matter matter, Ledger ledger) {
        List<Response> responses = new ArrayList<>(of(matter, ledger));
        for (Matter merged : ledger.matters) {
            if (merged.goesOnIn(matter)) {
                of(merged, ledger).stream()
                        .filter(response -> response.spoken() && !response.at().isBefore(matter.created))
                        .map(response -> new Response(response.at(), response.author(), false, true))
                        .forEach(responses::add);
            }
        }
        responses.sort(Comparator.comparing(Response::at));
        return responses;
    }

    static List<Response> of(Matter matter, Ledger ledger) {
        List<Response> responses = new ArrayList<>();
        for (Deed deed : matter.deeds) {
            if (deed.is(Done.REPLIES)) {
                responses.add(
                        new Response(deed.at(), deed.author() == null ? deed.standing() : deed.author(), false, false));
            }
            Phoned call = deed.about() == null ? null : ledger.calls.get(deed.about());
            Instant connected = call == null || matter.splitOff.contains(call.id) ? null : call.connected(Instant.MAX);
            if (call != null && connected != null && !call.flowedOut()) {
                responses.add(new Response(
                        connected, ledger.taken(deed.standing().on("VOICE"), call.operator()), call.outbound, true));
            }
        }
        responses.sort(Comparator.comparing(Response::at));
        return responses;
    }
}
