package org.hotline.ticket.ticket;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hotline.ticket.customer.Channel;
import org.hotline.ticket.team.Level;
import org.jspecify.annotations.Nullable;

/**
 * What tickets somebody looks for; what is null, empty or false does not matter.
 *
 * @param q words that one of its messages has all of, or its number in any spelling
 * @param interaction a message or call in it
 * @param from earliest creation
 * @param to creation before this
 */
public record TicketFilter(
        Standing standing,
        Matter matter,
        @Nullable String q,
        @Nullable String number,
        @Nullable UUID interaction,
        @Nullable Instant from,
        @Nullable Instant to) {

    /** Any ticket. */
    public static final TicketFilter ALL = new TicketFilter(
            Standing.ANY, new Matter(null, null, null, null, null, null), null, null, null, null, null);

    /** What was asked for in words, if anything was. */
    public @Nullable String words() {
        return q == null || q.isBlank() ? null : q;
    }

    /**
     * How far it is, and with whom.
     *
     * @param unassigned whether nobody has them yet
     * @param snoozed whether they are left out of their queues for now, or are not; both when null
     * @param overdue whether they are not solved and should have been answered or solved by now
     */
    public record Standing(
            List<Status> status,
            @Nullable Level level,
            @Nullable String team,
            @Nullable UUID operator,
            boolean unassigned,
            @Nullable Boolean snoozed,
            boolean overdue) {

        static final Standing ANY = new Standing(List.of(), null, null, null, false, null, false);
    }

    /**
     * What it is about, and whose.
     *
     * @param channel on which it began
     * @param tag one of its tags
     */
    public record Matter(
            @Nullable UUID customer,
            @Nullable Channel channel,
            @Nullable Priority priority,
            @Nullable String language,
            @Nullable String category,
            @Nullable String tag) {}
}
