package org.hotline.door.desk;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a ticket shows.
 *
 * @param messages the newest, in the order in which they were said; {@code next} leads to those before them
 * @param timeline what happened lately, the newest first
 * @param clocks the promises of this episode
 * @param history what else the customer asked, the newest first
 * @param refusal why what was just tried was not done
 */
public record TicketDeskView(
        DeskTicket ticket,
        Items<DeskMessage> messages,
        Items<DeskEntry> timeline,
        DeskLease lease,
        List<Clock> clocks,
        List<DeskTicket> history,
        Suggestions suggestions,
        List<DeskTemplate> templates,
        Map<UUID, String> operators,
        @Nullable Refusal refusal) {

    TicketDeskView with(Refusal refusal) {
        return new TicketDeskView(
                ticket, messages, timeline, lease, clocks, history, suggestions, templates, operators, refusal);
    }

    public @Nullable String operator() {
        return nameOf(ticket.operator());
    }

    /** Who else is answering; nobody when one may answer. */
    public @Nullable String answering() {
        return lease.isAnothers() ? nameOf(lease.operator()) : null;
    }

    private @Nullable String nameOf(@Nullable UUID operator) {
        return operator == null ? null : operators.get(operator);
    }

    /** What had been written into a field of a form that was refused. */
    public String written(String form, String field) {
        return refusal == null ? "" : refusal.writtenTo(TicketAction.fromString(form), field);
    }

    /** What the page wants to hear of. */
    public EntryKind[] news() {
        return EntryKind.values();
    }

    /** Makes a form that is sent twice the same call. */
    public String once() {
        return TicketAction.once();
    }
}
