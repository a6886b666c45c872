package org.hotline.kit.test.history;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Whether a ticket was solved at the first contact. */
final class FirstContacts {

    private final RecordedTicket ticket;
    private final RecordedHistory history;
    private final FiguresCriteria criteria;

    FirstContacts(RecordedTicket ticket, RecordedHistory history, FiguresCriteria criteria) {
        this.ticket = ticket;
        this.history = history;
        this.criteria = criteria;
    }

    boolean isOne(RecordedEpisode episode, Instant resolved) {
        return episode.count(Done.RAISES) == episode.count(Done.WITHDRAWS)
                && episode.count(Done.HANDS_ON) == 0
                && episode.work().stream().noneMatch(this::isOfSeveralTeams)
                && contacts(episode, resolved) == 1
                && !returned(episode, resolved);
    }

    /** A call in which somebody of another team took over, as far as it is known who works where. */
    private boolean isOfSeveralTeams(RecordedFact fact) {
        RecordedCall call = fact.about() == null ? null : history.calls.get(fact.about());
        return call != null
                && call.changes(step -> history.staff.containsKey(step.operator())
                                ? history.staff.get(step.operator()).team()
                                : null)
                        > 0;
    }

    private long contacts(RecordedEpisode episode, Instant resolved) {
        return Stream.concat(contactsOf(ticket), mergedContacts())
                .filter(contact -> (episode.before == null || contact.at().isAfter(episode.before))
                        && !contact.at().isAfter(resolved))
                .count();
    }

    private boolean returned(RecordedEpisode episode, Instant resolved) {
        if (criteria.within(episode.returned, resolved, criteria.window())) {
            return true;
        }
        for (RecordedTicket other : history.tickets) {
            boolean linked = ticket.id.equals(other.recontactOf);
            boolean same = linked || Objects.equals(other.end().state.category(), ticket.state.category());
            boolean his = other != ticket && other.customer.equals(ticket.customer) && !other.has(Done.MARKS_SPAM);
            if (his && same && contactsOf(other).anyMatch(contact -> isReturn(contact, resolved))) {
                return true;
            }
        }
        return mergedContacts().anyMatch(contact -> isReturn(contact, resolved));
    }

    private boolean isReturn(RecordedContact contact, Instant resolved) {
        return criteria.within(contact.at(), resolved, criteria.window());
    }

    private Stream<RecordedContact> mergedContacts() {
        List<RecordedTicket> merged = history.tickets.stream()
                .filter(other -> other != ticket && other.goesOnIn(ticket))
                .toList();
        return merged.stream().flatMap(this::contactsOf);
    }

    private Stream<RecordedContact> contactsOf(RecordedTicket other) {
        return history.contacts(other).stream().filter(RecordedContact::counts);
    }
}
