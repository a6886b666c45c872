package org.hotline.escalation.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.hotline.event.Channel;
import org.hotline.event.SupportLevel;
import org.hotline.event.TicketPriority;
import org.hotline.event.TicketStatus;
import org.hotline.event.TicketType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TicketMatchTest {

    private static final TicketMatch CHAT = new TicketMatch(
            TicketMatch.Priority.HIGH,
            TicketMatch.Channel.CHAT,
            TicketMatch.Type.BILLING,
            "refund",
            "shop",
            "billing",
            Level.SECOND);

    @Test
    void aTicketMatchesThatHasEveryValueThatIsGiven() {
        KnownTicket ticket = ticket(TicketPriority.HIGH, Channel.CHAT, TicketType.BILLING, "refund");

        assertThat(CHAT.matches(ticket)).isTrue();
        assertThat(TicketMatch.ALL.matches(ticket)).isTrue();
        assertThat(CHAT.matches(ticket(TicketPriority.LOW, Channel.CHAT, TicketType.BILLING, "refund")))
                .isFalse();
        assertThat(CHAT.matches(ticket(TicketPriority.HIGH, Channel.CHAT, TicketType.BILLING, null)))
                .isFalse();
    }

    @Test
    void whatANewerWriterSaysIsNoneOfTheValuesThatCanBeGiven() {
        KnownTicket ticket = ticket(TicketPriority.UNKNOWN, Channel.UNKNOWN, TicketType.UNKNOWN, "refund");

        assertThat(TicketMatch.ALL.matches(ticket)).isTrue();
        for (TicketMatch.Priority priority : TicketMatch.Priority.values()) {
            assertThat(new TicketMatch(priority, null, null, null, null, null, null).matches(ticket))
                    .isFalse();
        }
        for (TicketMatch.Channel channel : TicketMatch.Channel.values()) {
            assertThat(new TicketMatch(null, channel, null, null, null, null, null).matches(ticket))
                    .isFalse();
        }
        for (TicketMatch.Type type : TicketMatch.Type.values()) {
            assertThat(new TicketMatch(null, null, type, null, null, null, null).matches(ticket))
                    .isFalse();
        }
    }

    @Test
    void aLineOfANewerWriterCountsAsTheLast() {
        assertThat(Level.of(SupportLevel.UNKNOWN)).isEqualTo(Level.THIRD);
        for (Level level : Level.values()) {
            assertThat(Level.of(level.published())).isEqualTo(level);
        }
    }

    private static KnownTicket ticket(
            TicketPriority priority, Channel channel, TicketType type, @Nullable String category) {
        return new KnownTicket(
                new UUID(1, 1),
                1,
                1,
                TicketStatus.OPEN,
                type,
                category,
                priority,
                channel,
                "shop",
                "billing",
                Level.SECOND,
                Instant.EPOCH,
                Set.of());
    }
}
