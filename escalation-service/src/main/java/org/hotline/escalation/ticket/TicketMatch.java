package org.hotline.escalation.ticket;

import java.util.Objects;
import java.util.stream.Stream;
import org.hotline.event.TicketPriority;
import org.hotline.event.TicketType;
import org.hotline.kit.staff.StaffRecords;
import org.jspecify.annotations.Nullable;

/** Which tickets something is meant for: those that have every value that is given. */
public record TicketMatch(
        @Nullable Priority priority,
        @Nullable Channel channel,
        @Nullable Type type,
        @Nullable String category,
        @Nullable String account,
        @Nullable String team,
        @Nullable Level level) {

    public static final TicketMatch ALL = new TicketMatch(null, null, null, null, null, null, null);

    /** How urgent a ticket is. */
    public enum Priority {
        LOW,
        NORMAL,
        HIGH,
        URGENT;

        /** The same on the wire. */
        public TicketPriority published() {
            return TicketPriority.valueOf(name());
        }
    }

    /** Where its matter began. */
    public enum Channel {
        EMAIL,
        CHAT,
        VOICE,
        WEB,
        SMS,
        WHATSAPP,
        TELEGRAM,
        OTHER;

        /** The same on the wire. */
        public org.hotline.event.Channel published() {
            return org.hotline.event.Channel.valueOf(name());
        }
    }

    /** What kind of matter it is. */
    public enum Type {
        INCIDENT,
        REQUEST,
        QUESTION,
        COMPLAINT,
        BILLING,
        LEGAL;

        /** The same on the wire. */
        public TicketType published() {
            return TicketType.valueOf(name());
        }
    }

    /** Whether the ticket has every value that is given; what a newer writer says of it is none of them. */
    public boolean matches(KnownTicket ticket) {
        return (priority == null || priority.published() == ticket.priority())
                && (channel == null || channel.published() == ticket.channel())
                && (type == null || type.published() == ticket.type())
                && is(category, ticket.category())
                && is(account, ticket.account())
                && is(team, ticket.team())
                && (level == null || level == ticket.level());
    }

    /** Refuses a team that there is not: no ticket would ever match. */
    public void requireTeam(StaffRecords staff) {
        if (team != null) {
            staff.requireTeam(team, "match.team");
        }
    }

    /** How many values are given: of two that match, the more specific one is meant. */
    public int specificity() {
        return (int) Stream.of(priority, channel, type, category, account, team, level)
                .filter(Objects::nonNull)
                .count();
    }

    private static boolean is(@Nullable String wanted, @Nullable String actual) {
        return wanted == null || wanted.equals(actual);
    }
}
