package org.hotline.ticket.dispatch.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hotline.ticket.Calling.as;
import static org.hotline.ticket.Calling.opened;
import static org.hotline.ticket.Calling.ticket;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ScheduledExecutorService;
import org.hotline.kit.test.Tokens;
import org.hotline.ticket.TicketServiceTest;
import org.hotline.ticket.dispatch.TicketDispatching;
import org.hotline.ticket.team.Operator;
import org.hotline.ticket.team.Operators;
import org.junit.jupiter.api.Test;

/** Whoever comes is given what waits at once; nothing ticks in tests. */
@TicketServiceTest
class DispatchBellTest {

    @Inject
    TicketDispatching dispatching;

    @Inject
    TransactionSynchronizationRegistry transactions;

    @Inject
    ScheduledExecutorService executor;

    @Inject
    Operators operators;

    @Test
    void whatWaitsIsGivenWhenTheTransactionInWhichSomebodyCameIsCommittedAndNotElse() {
        String team = "team-" + UUID.randomUUID();
        as("admin").body(Map.of("name", "A team", "level", "FIRST")).put("/v1/teams/" + team);
        String id = opened(team);
        String name = "comer-" + team;
        UUID comer = Tokens.idOf("operator", name);
        become(name, "OFFLINE");
        as("admin")
                .body(Map.of("team", team))
                .put("/v1/operators/" + comer)
                .then()
                .statusCode(200);
        become(name, "AVAILABLE");
        DispatchBell bell = new DispatchBell(dispatching, transactions, executor, true);

        QuarkusTransaction.begin();
        bell.present(operator(comer));
        QuarkusTransaction.rollback();
        assertThat(ticket(id).getString("operator")).isNull();
        QuarkusTransaction.requiringNew().run(() -> bell.present(operator(comer)));

        await().untilAsserted(() -> assertThat(ticket(id).getString("operator")).isEqualTo(comer.toString()));
        become(name, "OFFLINE");
    }

    private Operator operator(UUID id) {
        return operators.findByIdOptional(id).orElseThrow();
    }

    private static void become(String name, String presence) {
        as("operator", name)
                .body(Map.of("presence", presence))
                .put("/v1/operators/me/presence")
                .then()
                .statusCode(200);
    }
}
