package org.hotline.door.desk;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the first page of the desk shows.
 *
 * @param view that is shown, or nothing while it is a queue, or one searches
 * @param found the tickets; {@code next} leads on
 * @param held what whoever looks wrote, and does not go out by itself
 * @param unread how many notices are not read
 * @param now when it was read
 * @param told what came of what was just done, or nothing
 */
public record DeskView(
        Colleague me,
        List<QueueCount> queues,
        List<ViewCount> views,
        DeskQuery list,
        @Nullable DeskSavedView view,
        Items<DeskTicket> found,
        List<DeskWaitingReply> held,
        int unread,
        Map<UUID, String> operators,
        Instant now,
        @Nullable ListNotice told) {

    DeskView with(ListNotice told) {
        return new DeskView(me, queues, views, list, view, found, held, unread, operators, now, told);
    }

    /** Who has a ticket; nothing when nobody has it. */
    public @Nullable String operatorOf(DeskTicket ticket) {
        return ticket.operator() == null ? null : operators.get(ticket.operator());
    }

    public boolean isLate(DeskTicket ticket) {
        return ticket.dueAt() != null && ticket.dueAt().isBefore(now);
    }

    /** Whether who looks may forget the view that is shown. */
    public boolean isMine() {
        return view != null && view.owner().equals(me.id());
    }

    /** Where the list goes on. */
    public @Nullable String nextAddress() {
        return found.next() == null ? null : list.addressAfter(found.next());
    }

    /** What the page wants to hear of. */
    public EntryKind[] news() {
        return EntryKind.values();
    }

    public Colleague.Presence[] presences() {
        return Colleague.Presence.values();
    }

    public ListOrder[] orders() {
        return ListOrder.values();
    }

    public DeskTicket.Priority[] priorities() {
        return DeskTicket.Priority.values();
    }

    public SnoozeChoice[] pauses() {
        return SnoozeChoice.values();
    }

    /** Makes a form that is sent twice the same call. */
    public String once() {
        return TicketAction.once();
    }

    /** A queue and how much is in it, as far as it is counted. */
    public record QueueCount(TicketQueue queue, String count) {}

    /** A view and how much it has. */
    public record ViewCount(DeskSavedView view, String count) {}
}
