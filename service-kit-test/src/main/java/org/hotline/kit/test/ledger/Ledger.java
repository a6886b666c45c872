package org.hotline.kit.test.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All that was done. What is asked of it is remembered: first it is written, then it is read. */
public final class Ledger {

    public final List<Matter> matters = new ArrayList<>();
    public final Map<UUID, Phoned> calls = new HashMap<>();
    /** Who worked where when taking calls, of those of whom it was known. */
    public final Map<UUID, Standing> staff = new HashMap<>();

    private final Map<UUID, List<Approach>> contacts = new HashMap<>();
    private final Map<UUID, Matter> tickets = new HashMap<>();

    List<Approach> contacts(Matter matter) {
        return contacts.computeIfAbsent(matter.id, id -> Approach.of(matter, this));
    }

    /** Something of a call that one of ours took, in a ticket of whichever team: it is theirs. */
    Standing taken(Standing ticket, @Nullable UUID operator) {
        Standing own = operator == null ? null : staff.get(operator);
        return own == null ? ticket.by(operator) : ticket.by(operator).of(own.team(), own.level());
    }

    /** In which a call was filed. */
    @Nullable
    Matter ticketOf(Phoned call) {
        if (tickets.isEmpty()) {
            for (Matter matter : matters) {
                matter.deeds.stream()
                        .filter(deed -> calls.containsKey(deed.about()))
                        .forEach(deed -> tickets.put(deed.about(), matter));
            }
        }
        return tickets.get(call.id);
    }
}
