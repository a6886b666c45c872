package org.hotline.escalation.ticket;

import java.util.Objects;
import java.util.stream.Stream;
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
        URGENT
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
        OTHER
    }

    /** What kind of matter it is. */
    public enum Type {
        INCIDENT,
        REQUEST,
        QUESTION,
        COMPLAINT,
        BILLING,
        LEGAL
    }

    public boolean matches(KnownTicket ticket) {
        return is(priority, ticket.priority())
                && is(channel, ticket.channel())
                && is(type, ticket.type())
                && is(category, ticket.category())
                && is(account, ticket.account())
                && is(team, ticket.team())
                && is(level, ticket.level());
    }

    /** How many values are given: of two that match, the more specific one is meant. */
    public int specificity() {
        return (int) Stream.of(priority, channel, type, category, account, team, level)
                .filter(Objects::nonNull)
                .count();
    }

    private static boolean is(@Nullable Object wanted, @Nullable Object actual) {
        return wanted == null || (actual != null && wanted.toString().equals(actual.toString()));
    }
}
