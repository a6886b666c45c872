package org.hotline.ticket.due;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hotline.ticket.ticket.DueChange;
import org.hotline.ticket.ticket.DueTable;
import org.hotline.ticket.ticket.DueTarget;

/** Keeps by when tickets are due in step with their promises. */
@ApplicationScoped
@Transactional
public class DueFollowing {

    private final DueTable dues;

    DueFollowing(DueTable dues) {
        this.dues = dues;
    }

    /** Of several changes of one promise the last one counts. */
    public void follow(List<DueChange> changes) {
        Map<DueTarget, Map<UUID, DueChange>> last = new EnumMap<>(DueTarget.class);
        for (DueChange change : changes) {
            last.computeIfAbsent(change.target(), target -> new LinkedHashMap<>())
                    .merge(change.ticket(), change, DueChange::then);
        }
        last.forEach((target, latest) -> dues.note(target, latest.values()));
        dues.settle(changes.stream().map(DueChange::ticket).toList());
    }
}
