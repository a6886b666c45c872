package org.hotline.ticket.dispatch;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hotline.ticket.Calling.as;
import static org.hotline.ticket.Calling.opened;
import static org.hotline.ticket.Calling.ticket;
import static org.hotline.ticket.dispatch.RoutedTeam.ring;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hotline.ticket.SettableClock;
import org.hotline.ticket.TicketServiceTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A team in which operators are asked. */
@TicketServiceTest
class OfferTest {

    private static final int SECONDS = 30;

    @Inject
    TicketDispatching dispatching;

    @Inject
    OfferExpiring expiring;

    @Inject
    OfferClosing closing;

    @Inject
    SettableClock clock;

    private RoutedTeam team;

    @BeforeEach
    void makeATeam() {
        team = new RoutedTeam();
        team.routes("LONGEST_IDLE", SECONDS, List.of(ring(0, 1, 1)));
    }

    @AfterEach
    void sendEverybodyHome() {
        clock.set(null);
        team.goHome();
    }

    @Test
    void whoIsAskedHasTheTicketWhenHeAcceptsAndNotBefore() {
        String id = opened(team.key);
        String next = opened(team.key);
        team.employ("ada", 5);

        drain();

        assertThat(ticket(id).getString("operator")).isNull();
        String offer = requireNonNull(team.offerOf("ada"));
        assertThat(team.answer("bob", offer, "acceptance")).isEqualTo(404);
        assertThat(team.answer("ada", offer, "acceptance")).isEqualTo(200);
        assertThat(team.answer("ada", offer, "acceptance")).isEqualTo(409);
        assertThat(ticket(id).getString("operator")).isEqualTo(team.id("ada").toString());
        assertThat(ticket(next).getString("operator")).isNull();
        assertThat(team.why(id).getString("items[0].outcome")).isEqualTo("ACCEPTED");
        assertThat(team.why(id).getString("items[0].reason")).isEqualTo("LONGEST_IDLE");
        assertThat(team.why(id).getInt("items[0].grounds.fitting")).isEqualTo(1);
        assertTimeline(id, "OPENED", "OFFERED", "ASSIGNED");
    }

    @Test
    void whatIsDeclinedIsOfferedToSomebodyElseAndNotToTheSameAgainForAWhile() {
        String id = opened(team.key);
        team.employ("ada", 5);
        drain();
        assertThat(team.answer("ada", requireNonNull(team.offerOf("ada")), "decline"))
                .isEqualTo(204);

        drain();

        assertThat(team.offerOf("ada")).isNull();
        team.employ("bob", 5);
        drain();
        assertThat(team.answer("bob", requireNonNull(team.offerOf("bob")), "decline"))
                .isEqualTo(204);
        clock.set(Instant.now().plusSeconds(3600));
        drain();
        assertThat(Stream.of("ada", "bob").map(team::offerOf).filter(Objects::nonNull))
                .hasSize(1);
        assertThat(ticket(id).getString("operator")).isNull();
    }

    @Test
    void whoLetsHisTimePassIsAwayAndTheTicketIsOfferedToTheNextWhereItWas() {
        String id = opened(team.key);
        String later = opened(team.key);
        team.employ("ada", 5);
        drain();
        String offer = requireNonNull(team.offerOf("ada"));
        clock.set(Instant.now().plusSeconds(SECONDS + 1));

        assertThat(team.offerOf("ada")).isNull();
        assertThat(team.answer("ada", offer, "acceptance")).isEqualTo(409);
        assertThat(expiring.expireSome()).isFalse();

        as("operator", team.called("ada")).get("/v1/operators/me").then().body("presence", equalTo("AWAY"));
        team.employ("bob", 5);
        drain();
        assertThat(team.answer("bob", requireNonNull(team.offerOf("bob")), "acceptance"))
                .isEqualTo(200);
        assertThat(ticket(id).getString("operator")).isEqualTo(team.id("bob").toString());
        assertThat(ticket(later).getString("operator")).isNull();
        assertTimeline(id, "OPENED", "OFFERED", "OFFER_EXPIRED", "OFFERED", "ASSIGNED");
    }

    @Test
    void anOfferIsOverWhenTheTicketGoesElsewhereOrTheOperatorGoes() {
        String taken = opened(team.key);
        team.employ("ada", 5);
        drain();
        String first = requireNonNull(team.offerOf("ada"));
        as("supervisor").body(Map.of("solution", "done")).post("/v1/tickets/" + taken + "/resolution");
        assertThat(team.offerOf("ada")).isNull();
        assertThat(team.answer("ada", first, "decline")).isEqualTo(409);

        String waiting = opened(team.key);
        drain();
        assertThat(team.offerOf("ada")).isNotNull();
        team.become("ada", "AWAY");
        assertThat(team.offerOf("ada")).isNull();
        assertThat(team.why(waiting).getString("items[0].outcome")).isEqualTo("WITHDRAWN");
    }

    @Test
    void whatIsPutOffCannotBeAcceptedAndIsOfferedToNobody() {
        String id = opened(team.key);
        team.employ("ada", 5);
        drain();
        String offer = requireNonNull(team.offerOf("ada"));
        as("supervisor")
                .body(Map.of("until", Instant.now().plusSeconds(86_400).toString()))
                .post("/v1/tickets/" + id + "/snooze")
                .then()
                .statusCode(200);

        assertThat(team.offerOf("ada")).isNull();
        assertThat(team.answer("ada", offer, "acceptance")).isEqualTo(409);
        closing.closeUnfit();

        assertThat(team.why(id).getString("items[0].outcome")).isEqualTo("WITHDRAWN");
        assertThat(ticket(id).getString("operator")).isNull();
    }

    @Test
    void whoGoesToAnotherTeamIsNotAskedForTheOneBefore() {
        String id = opened(team.key);
        team.employ("ada", 5);
        drain();
        String offer = requireNonNull(team.offerOf("ada"));
        as("admin").body(Map.of("team", "billing")).put("/v1/operators/" + team.id("ada"));

        assertThat(team.offerOf("ada")).isNull();
        assertThat(team.why(id).getString("items[0].outcome")).isEqualTo("WITHDRAWN");
        assertThat(team.answer("ada", offer, "acceptance")).isEqualTo(409);
    }

    @Test
    void instancesSideBySideOfferEveryTicketOnceAndAskNobodyTwice() throws Exception {
        List<String> tickets =
                IntStream.range(0, 12).mapToObj(i -> opened(team.key)).toList();
        List<String> names = List.of("dan", "eli", "fay", "gus");
        names.forEach(name -> team.employ(name, 3));
        ExecutorService instances = Executors.newFixedThreadPool(6);

        try {
            Callable<Integer> look = () -> dispatching.dispatch();
            for (Future<Integer> done : instances.invokeAll(Collections.nCopies(24, look))) {
                done.get();
            }
        } finally {
            instances.shutdownNow();
        }

        drain();
        assertThat(names).allSatisfy(name -> assertThat(team.offerOf(name)).isNotNull());
        assertThat(tickets.stream().flatMap(id -> team.why(id).<String>getList("items.outcome").stream()))
                .containsExactly("OFFERED", "OFFERED", "OFFERED", "OFFERED");
    }

    private void drain() {
        for (int handed = dispatching.dispatch(); handed > 0; ) {
            handed = dispatching.dispatch();
        }
    }

    private static void assertTimeline(String ticket, String... kinds) {
        as("supervisor").get("/v1/tickets/" + ticket + "/timeline").then().body("items.kind", contains(kinds));
    }
}
