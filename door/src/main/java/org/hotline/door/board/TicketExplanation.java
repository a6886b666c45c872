package org.hotline.door.board;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** In which indicators a ticket counts, as the kpi-service answers it. */
record TicketExplanation(UUID ticketId, String number, BoardMember.@Nullable Omission excluded, List<Counted> kpis) {

    /** With what it counts in one of them. */
    record Counted(String kpi, List<BoardMember> members) {}
}
