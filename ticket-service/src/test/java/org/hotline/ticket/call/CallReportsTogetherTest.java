package org.hotline.ticket.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hotline.ticket.Calling.arrive;
import static org.hotline.ticket.Calling.ticket;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.kit.id.Ids;
import org.hotline.ticket.Inbound;
import org.hotline.ticket.TicketServiceTest;
import org.hotline.ticket.call.CallProgress.CallStep;
import org.hotline.ticket.ticket.EventTime;
import org.junit.jupiter.api.Test;

@TicketServiceTest
class CallReportsTogetherTest {

    private static final Instant RANG = Instant.parse("2026-06-01T08:00:00Z");

    @Inject
    CallFollowing following;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @Test
    void ofReportsThatComeTogetherTheEarliestSaysWhenTheCallBegan() {
        UUID call = Ids.next();
        UUID talk = Ids.next();
        UUID id = arrive(kafka, Inbound.call(talk).at(RANG.plusSeconds(60)).event(call));

        following.follow(List.of(
                progress(talk, call, CallStep.OFFERED, RANG),
                progress(talk, call, CallStep.CONNECTED, RANG.plusSeconds(12))));

        assertThat(ticket(id).getString("createdAt")).isEqualTo(RANG.toString());
    }

    private static CallProgress progress(UUID talk, UUID call, CallStep kind, Instant at) {
        return new CallProgress(talk, new CallProgress.Step(Ids.next(), call, kind, null, null, new EventTime(at, at)));
    }
}
