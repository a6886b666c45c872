package org.hotline.ticket.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.hotline.event.TicketStatus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StatusTest {

    @ParameterizedTest(name = "from {0}")
    @CsvSource(textBlock = """
        NEW,      .xxxxx
        OPEN,     ..xxxx
        PENDING,  .x.xxx
        ON_HOLD,  .xx.xx
        RESOLVED, .x...x
        CLOSED,   ......
        """)
    void aTicketMovesOnlyAsTheMatrixSays(Status from, String allowed) {
        String moves = Arrays.stream(Status.values())
                .map(to -> from.canBecome(to) ? "x" : ".")
                .reduce("", String::concat);

        assertThat(moves).isEqualTo(allowed);
    }

    @ParameterizedTest
    @EnumSource(TicketStatus.class)
    void whereOnlyNewerWritersLetATicketStandSomebodyShouldWorkOnIt(TicketStatus wire) {
        String known = wire == TicketStatus.UNKNOWN ? "OPEN" : wire.name();

        assertThat(Status.of(wire)).hasToString(known);
    }
}
