package org.hotline.door.desk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the first page of the desk shows.
 *
 * @param shown the queue, or nothing while one searches
 * @param words what is searched for, or nothing
 * @param next where the list goes on
 */
public record DeskView(
        Colleague me,
        List<QueueCount> queues,
        @Nullable TicketQueue shown,
        String words,
        List<DeskTicket> tickets,
        @Nullable String next,
        Map<UUID, String> operators) {

    public boolean isSearch() {
        return shown == null;
    }

    /** Who has a ticket; nothing when nobody has it. */
    public @Nullable String operatorOf(DeskTicket ticket) {
        return ticket.operator() == null ? null : operators.get(ticket.operator());
    }

    /** Where the list goes on. */
    public String nextAddress() {
        String list = shown == null ? "q=" + encoded(words) : "queue=" + shown.key();
        return "/?" + list + "&after=" + encoded(String.valueOf(next));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** What the page wants to hear of. */
    public EntryKind[] news() {
        return EntryKind.values();
    }

    public Colleague.Presence[] presences() {
        return Colleague.Presence.values();
    }

    /** A queue and how much is in it, as far as it is counted. */
    public record QueueCount(TicketQueue queue, String count) {}
}
