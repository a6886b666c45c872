package org.hotline.door.board;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.hotline.door.board.StaffApi.TicketName;
import org.hotline.door.page.Asking;
import org.jspecify.annotations.Nullable;

/** Finds out what those are called who are behind a figure, and their tickets. */
@ApplicationScoped
class TicketNaming {

    private final StaffReading staff;
    private final Asking asking;

    TicketNaming(StaffReading staff, Asking asking) {
        this.staff = staff;
        this.asking = asking;
    }

    /** What teams and operators are called, while one goes on. */
    CompletableFuture<StaffNames> staff() {
        return asking.ask(staff::names);
    }

    /** Those that are for whoever asks, by their ids. */
    Map<UUID, TicketName> of(List<BoardMember> members) {
        List<UUID> ids = members.stream()
                .map(BoardMember::ticketId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<UUID, TicketName> tickets = new HashMap<>();
        for (@Nullable TicketName ticket : asking.each(ids, staff::ticket)) {
            if (ticket != null) {
                tickets.put(ticket.id(), ticket);
            }
        }
        return tickets;
    }
}
