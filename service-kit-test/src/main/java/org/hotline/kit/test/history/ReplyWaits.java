package org.hotline.kit.test.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Each time that a customer waited for an answer to what he wrote: here, or in a ticket that was merged into this one. */
final class ReplyWaits {

    private final List<RecordedContact> contacts;
    private final List<BroughtMessages> brought;
    private final List<Response> responses;

    /** One that is over. */
    record Wait(Instant since, Instant answeredAt, RecordedState state) {}

    ReplyWaits(RecordedTicket ticket, RecordedHistory history) {
        this.contacts = history.contacts(ticket).stream()
                .filter(contact -> contact.left() == null && contact.call() == null && !contact.joins())
                .toList();
        this.brought = BroughtMessages.to(ticket, history);
        this.responses = Response.withMerged(ticket, history);
    }

    List<Wait> all() {
        List<Wait> waits = new ArrayList<>();
        for (RecordedContact contact : contacts) {
            Instant answered = answeredAfter(contact.at());
            if (answered != null) {
                Instant since = contact.at();
                for (BroughtMessages wait : brought) {
                    since = contact.equals(waitingWith(wait)) ? BroughtMessages.earlier(since, wait.since()) : since;
                }
                waits.add(new Wait(since, answered, contact.state()));
            }
        }
        waits.addAll(alone());
        return waits;
    }

    /** What waits here for the same answer as what was brought, from before or else from later: they are one. */
    private @Nullable RecordedContact waitingWith(BroughtMessages wait) {
        Instant answered = answeredAfter(wait.mergedAt());
        RecordedContact with = null;
        for (RecordedContact contact : contacts) {
            boolean same = answered != null && answered.equals(answeredAfter(contact.at()));
            boolean before = !contact.at().isAfter(wait.mergedAt());
            with = same && (before || with == null) ? contact : with;
        }
        return with;
    }

    /** What was brought and nothing waits with; if that is several, it is one. */
    private List<Wait> alone() {
        List<Wait> waits = new ArrayList<>();
        for (BroughtMessages wait : brought) {
            Instant answered = answeredAfter(wait.mergedAt());
            if (answered != null && waitingWith(wait) == null) {
                Wait last = waits.isEmpty() ? null : waits.get(waits.size() - 1);
                if (last != null && last.answeredAt().equals(answered)) {
                    waits.set(
                            waits.size() - 1,
                            new Wait(BroughtMessages.earlier(last.since(), wait.since()), answered, last.state()));
                } else {
                    waits.add(new Wait(wait.since(), answered, wait.state()));
                }
            }
        }
        return waits;
    }

    private @Nullable Instant answeredAfter(Instant from) {
        return responses.stream()
                .map(Response::at)
                .filter(at -> !at.isBefore(from))
                .findFirst()
                .orElse(null);
    }
}
