package org.hotline.ticket.due;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hotline.ticket.ticket.DueChange;
import org.hotline.ticket.ticket.DueChanges;
import org.hotline.ticket.ticket.DueTable;

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
        Map<UUID, DueChanges> byTicket = new LinkedHashMap<>();
        changes.forEach(change ->
                byTicket.computeIfAbsent(change.ticket(), DueChanges::new).add(change));
        byTicket.values().stream()
                .collect(Collectors.groupingBy(DueChanges::targets))
                .forEach(dues::note);
        dues.settle(byTicket.keySet());
    }
}
