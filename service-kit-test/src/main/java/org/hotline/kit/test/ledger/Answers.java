package org.hotline.kit.test.ledger;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was answered, and when. */
final class Answers extends Tally {

    private final Ledger ledger;
    private final List<Response> responses;

    Answers(Matter matter, Ledger ledger, Asking asking, List<Count> counts) {
        super(matter, asking, counts);
        this.ledger = ledger;
        this.responses = Response.withMerged(matter, ledger);
    }

    void count(String kpi) {
        if (kpi.equals("first-response-time")) {
            first();
            return;
        }
        Deed opening = matter.deeds.get(0);
        if (kpi.equals("response-rate") && opening.is(Done.WE_BEGIN) && asking.knows(opening.at())) {
            String excluded = matter.withdrawn() == null ? "OUTBOUND_STARTED" : matter.withdrawn();
            add(opening.at(), excluded, false, null, opening.standing());
        }
        for (Approach contact : ledger.contacts(matter)) {
            if (asking.knows(contact.at())) {
                if (kpi.equals("response-rate")) {
                    rate(contact);
                } else if (contact.left() == null && contact.call() == null && !contact.joins()) {
                    reply(contact);
                }
            }
        }
    }

    private void rate(Approach contact) {
        if (!contact.again() && !contact.joins()) {
            Instant answered = asking.known(answered(contact));
            BigDecimal waited = answered == null ? null : seconds(contact.at(), answered);
            add(contact.at(), excluded(contact), waited != null, waited, contact.standing());
        }
    }

    /** A call is answered when it is taken; one that was missed when we call back, or answer what he wrote of it. */
    private @Nullable Instant answered(Approach contact) {
        Phoned call = contact.call();
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
        for (Approach written : ledger.contacts(matter)) {
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

    private @Nullable String excluded(Approach contact) {
        return matter.withdrawn() != null ? matter.withdrawn() : contact.left();
    }

    private void reply(Approach contact) {
        Response answer = answerTo(contact);
        if (answer != null && asking.knows(answer.at())) {
            BigDecimal waited = seconds(contact.at(), answer.at());
            add(answer.at(), excluded(contact), true, waited, contact.standing());
        }
    }

    private void first() {
        List<Response> own = Response.of(matter, ledger);
        Instant begun = matter.deeds.get(0).at();
        for (Deed deed : matter.deeds) {
            if (deed.is(Done.COMES_BACK)
                    && own.stream().noneMatch(response -> response.at().isBefore(deed.at()))) {
                begun = deed.at();
            }
        }
        Instant since = begun;
        Response first = own.stream()
                .filter(response -> !response.at().isBefore(since))
                .findFirst()
                .orElse(null);
        if (first != null && asking.knows(first.at())) {
            add(first.at(), matter.excluded(), true, seconds(begun, first.at()), first.author());
        }
    }

    private @Nullable Response answerTo(Approach contact) {
        return responseSince(contact.at());
    }

    private @Nullable Response responseSince(Instant from) {
        return responses.stream()
                .filter(response -> !response.at().isBefore(from))
                .findFirst()
                .orElse(null);
    }
}
