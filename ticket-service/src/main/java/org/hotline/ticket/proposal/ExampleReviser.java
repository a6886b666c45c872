package org.hotline.ticket.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hotline.event.ticket.TicketFact;
import org.hotline.event.ticket.TicketImported;
import org.hotline.ticket.timeline.TimelineEntry;
import org.hotline.ticket.timeline.TimelineEntry.EntryKind;
import org.hotline.ticket.timeline.TimelineFollower;

/** Has examples made anew, or removed, as soon as something happened to their tickets by which they may teach something else. */
@ApplicationScoped
class ExampleReviser implements TimelineFollower {

    /** By which a ticket is solved, is so no more, or loses or gets what was said in it. */
    private static final Set<EntryKind> TURNS = EnumSet.of(
            EntryKind.RESOLVED,
            EntryKind.REOPENED,
            EntryKind.CLOSED,
            EntryKind.MARKED_SPAM,
            EntryKind.MERGED,
            EntryKind.UNMERGED,
            EntryKind.SPLIT,
            EntryKind.MESSAGES_ARRIVED,
            EntryKind.MESSAGES_WENT_BACK);

    /** By which one that is solved teaches something else. */
    private static final Set<EntryKind> CORRECTIONS =
            EnumSet.of(EntryKind.CLASSIFIED, EntryKind.ASSIGNED, EntryKind.RECEIVED);

    private final ExampleTaskTable tasks;

    ExampleReviser(ExampleTaskTable tasks) {
        this.tasks = tasks;
    }

    @Override
    public void happened(List<TimelineEntry> entries) {
        add(entries.stream()
                .filter(ExampleReviser::matters)
                .map(TimelineEntry::ticketId)
                .distinct()
                .toList());
    }

    private static boolean matters(TimelineEntry entry) {
        return TURNS.contains(entry.kind())
                || (CORRECTIONS.contains(entry.kind())
                        && !entry.snapshot().status().isUnsolved());
    }

    /** Whatever they say: what was told before may have said something else. */
    @Override
    public void retold(List<TicketImported> pasts) {
        add(pasts.stream().map(TicketFact::key).distinct().toList());
    }

    private void add(Collection<UUID> tickets) {
        if (!tickets.isEmpty()) {
            tasks.add(tickets);
        }
    }
}
