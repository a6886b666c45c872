package org.hotline.escalation.sla;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hotline.kit.id.Ids;
import org.hotline.kit.test.Orders;
import org.junit.jupiter.api.Test;

class KnownCallTest {

    private static final UUID CALL = Ids.next();
    private static final UUID TICKET = Ids.next();
    private static final Instant ANSWERED = Instant.parse("2026-06-01T08:00:10Z");

    @Test
    void whatIsKnownOfACallIsTheSameInWhateverOrderItIsLearned() {
        KnownCall filed = new KnownCall(CALL, TICKET, null);
        KnownCall first = new KnownCall(CALL, null, ANSWERED);
        KnownCall second = new KnownCall(CALL, null, ANSWERED.plusSeconds(50));

        assertThat(Orders.of(List.of(filed, first, second)))
                .hasSize(6)
                .allSatisfy(order -> assertThat(order.stream().reduce(KnownCall::and))
                        .hasValue(new KnownCall(CALL, TICKET, ANSWERED)));
    }
}
