package org.hotline.kit.test.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All that was done. What is asked of it is remembered: first it is written, then it is read. */
public final class RecordedHistory {

    public final List<RecordedTicket> tickets = new ArrayList<>();
    public final Map<UUID, RecordedCall> calls = new HashMap<>();
    /** Who worked where when taking calls, of those of whom it was known. */
    public final Map<UUID, RecordedState> staff = new HashMap<>();

    private final Map<UUID, List<RecordedContact>> contacts = new HashMap<>();
    private final Map<UUID, RecordedTicket> ticketsByCall = new HashMap<>();

    List<RecordedContact> contacts(RecordedTicket ticket) {
        return contacts.computeIfAbsent(ticket.id, id -> RecordedContact.of(ticket, this));
    }

    /** Something was written down after it was read. */
    void forget() {
        contacts.clear();
    }

    /** Something of a call that one of ours took, in a ticket of whichever team: it is theirs. */
    RecordedState taken(RecordedState ticket, @Nullable UUID operator) {
        RecordedState own = operator == null ? null : staff.get(operator);
        return own == null ? ticket.by(operator) : ticket.by(operator).of(own.team(), own.level());
    }

    /** In which a call was filed. */
    @Nullable
    RecordedTicket ticketOf(RecordedCall call) {
        if (ticketsByCall.isEmpty()) {
            for (RecordedTicket ticket : tickets) {
                ticket.facts.stream()
                        .filter(fact -> calls.containsKey(fact.about()))
                        .forEach(fact -> ticketsByCall.put(fact.about(), ticket));
            }
        }
        return ticketsByCall.get(call.id);
    }
}
