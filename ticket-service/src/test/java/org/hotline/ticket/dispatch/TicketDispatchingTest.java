package org.hotline.ticket.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hotline.ticket.Calling.as;
import static org.hotline.ticket.Calling.opened;
import static org.hotline.ticket.Calling.ticket;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.event.PresenceState;
import org.hotline.event.ticket.OperatorPresenceChanged;
import org.hotline.event.ticket.TicketEvent;
import org.hotline.kit.test.Tokens;
import org.hotline.kit.test.Topics;
import org.hotline.ticket.TicketServiceTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each test works in a team of its own, so that the tickets of others do not disturb. */
@TicketServiceTest
class TicketDispatchingTest {

    @Inject
    TicketDispatching dispatching;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    private final List<String> present = new ArrayList<>();
    private String team;

    @BeforeEach
    void makeATeam() {
        team = "team-" + UUID.randomUUID();
        as("admin")
                .body(Map.of("name", "A team", "level", "FIRST"))
                .put("/v1/teams/" + team)
                .then()
                .statusCode(200);
    }

    @AfterEach
    void sendEverybodyHome() {
        present.forEach(name -> become(name, "OFFLINE"));
    }

    @Test
    void aWaitingTicketGoesToWhoIsAvailable() {
        String id = opened(team);
        employ("ada", 5, "AVAILABLE");
        employ("bob", 5, "BUSY");

        dispatching.dispatch();

        assertThat(ticket(id).getString("operator")).isEqualTo(idOf("ada"));
        assertThat(ticket(id).getString("status")).isEqualTo("OPEN");
        as("supervisor")
                .get("/v1/tickets/" + id + "/timeline")
                .then()
                .body("items[1].kind", equalTo("ASSIGNED"))
                .body("items[1].cause", equalTo("DISPATCH"))
                .body("items[1].actor.kind", equalTo("SYSTEM"));
    }

    @Test
    void whatIsSnoozedIsOfferedToNobodyAndTakesNobodysPlace() {
        String later = opened(team);
        String mine = opened(team);
        String next = opened(team);
        employ("dora", 1, "AVAILABLE");
        as("supervisor").body(Map.of("operator", idOf("dora"))).post("/v1/tickets/" + mine + "/assignment");
        for (String id : List.of(later, mine)) {
            as("supervisor")
                    .body(Map.of("until", Instant.now().plus(Duration.ofDays(1)).toString()))
                    .post("/v1/tickets/" + id + "/snooze")
                    .then()
                    .statusCode(200);
        }

        dispatching.dispatch();

        assertThat(ticket(next).getString("operator")).isEqualTo(idOf("dora"));
        assertThat(ticket(later).getString("operator")).isNull();
    }

    @Test
    void nobodyGetsMoreThanHisCapacityAndTheMostUrgentGoFirst() {
        String first = opened(team);
        String second = opened(team);
        String urgent = opened(team);
        as("supervisor").body(Map.of("priority", "URGENT")).post("/v1/tickets/" + urgent + "/classification");
        employ("cleo", 2, "AVAILABLE");

        dispatching.dispatch();
        dispatching.dispatch();

        assertThat(ticket(urgent).getString("operator")).isEqualTo(idOf("cleo"));
        assertThat(ticket(first).getString("operator")).isEqualTo(idOf("cleo"));
        assertThat(ticket(second).getString("operator")).isNull();
        as("supervisor").body(Map.of("solution", "done")).post("/v1/tickets/" + first + "/resolution");
        dispatching.dispatch();
        assertThat(ticket(second).getString("operator")).isEqualTo(idOf("cleo"));
    }

    @Test
    void dispatchersSideBySideGiveEveryTicketOnceAndNobodyTooMuch() throws Exception {
        List<String> tickets =
                IntStream.range(0, 12).mapToObj(i -> opened(team)).toList();
        List<String> names = List.of("dan", "eli", "fay", "gus");
        names.forEach(name -> employ(name, 2, "AVAILABLE"));
        ExecutorService executor = Executors.newFixedThreadPool(6);

        try {
            Callable<Integer> tick = () -> dispatching.dispatch();
            for (Future<Integer> done : executor.invokeAll(Collections.nCopies(24, tick))) {
                done.get();
            }
        } finally {
            executor.shutdownNow();
        }

        List<String> holders = tickets.stream()
                .map(id -> ticket(id).getString("operator"))
                .filter(Objects::nonNull)
                .toList();
        assertThat(holders).hasSize(8);
        for (String name : names) {
            assertThat(holders).filteredOn(idOf(name)::equals).hasSize(2);
        }
    }

    @Test
    void presenceIsAFact() {
        employ("hal", 5, "AWAY");

        await().untilAsserted(() -> assertThat(Topics.read(kafka, TicketEvent.class))
                .filteredOn(OperatorPresenceChanged.class::isInstance)
                .map(OperatorPresenceChanged.class::cast)
                .anySatisfy(fact -> {
                    assertThat(fact.operatorId()).hasToString(idOf("hal"));
                    assertThat(fact.presence()).isEqualTo(PresenceState.AWAY);
                    assertThat(fact.team()).isEqualTo(team);
                }));
        as("integration")
                .body(Map.of("presence", "AVAILABLE"))
                .put("/v1/operators/me/presence")
                .then()
                .statusCode(403);
        as("operator")
                .body(Map.of("presence", "ASLEEP"))
                .put("/v1/operators/me/presence")
                .then()
                .statusCode(400);
    }

    private void employ(String name, int capacity, String presence) {
        become(name, "OFFLINE");
        as("admin")
                .body(Map.of("team", team, "capacity", capacity))
                .put("/v1/operators/" + idOf(name))
                .then()
                .statusCode(200);
        present.add(name);
        become(name, presence);
    }

    private void become(String name, String presence) {
        as("operator", nameIn(name))
                .body(Map.of("presence", presence))
                .put("/v1/operators/me/presence")
                .then()
                .statusCode(200);
    }

    private String nameIn(String name) {
        return name + "-" + team;
    }

    private String idOf(String name) {
        return Tokens.idOf("operator", nameIn(name)).toString();
    }
}
