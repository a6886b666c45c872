package org.hotline.ticket.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hotline.ticket.Calling.arrive;
import static org.hotline.ticket.Calling.as;
import static org.hotline.ticket.Calling.ticket;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.kit.db.Database;
import org.hotline.kit.security.Scope;
import org.hotline.ticket.Inbound;
import org.hotline.ticket.TicketServiceTest;
import org.hotline.ticket.ticket.Priority;
import org.hotline.ticket.ticket.TicketFilter;
import org.hotline.ticket.ticket.TicketPage;
import org.hotline.ticket.ticket.TicketSearchTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not solved is listed as queues are worked on: what waits longest first, or what is most urgent. */
@TicketServiceTest
class TicketOrderTest {

    private static final Instant DAWN = Instant.parse("2026-03-02T06:00:00Z");

    @Inject
    Database database;

    @Inject
    TicketSearchTable searches;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    private final String address = "order-" + UUID.randomUUID() + "@example.org";

    @Test
    void whatWaitsLongestOrIsMostUrgentComesFirstAndWhatIsSolvedDoesNotCome() {
        UUID first = waiting(1, "LOW");
        UUID second = waiting(2, "URGENT");
        UUID third = waiting(3, "LOW");
        UUID solved = waiting(0, "URGENT");
        solve(solved);

        assertThat(list("waitingSince")).containsExactly(first, second, third);
        assertThat(list("-waitingSince")).containsExactly(third, second, first);
        assertThat(list("-priority")).containsExactly(second, first, third);
        assertThat(list("priority")).containsExactly(third, first, second);
        assertThat(list("createdAt")).containsExactly(first, second, third, solved);
        String before = ticket(first).getString("waitingSince");
        move(first);
        assertThat(list("waitingSince")).containsExactly(second, third, first);
        assertThat(Instant.parse(ticket(first).getString("waitingSince"))).isAfter(Instant.parse(before));
    }

    @Test
    void aCursorOfAnotherOrderIsRefused() {
        waiting(1, "LOW");
        waiting(2, "HIGH");
        String next = page("waitingSince", 1).getString("next");

        as("supervisor")
                .get("/v1/tickets?sort=priority&after=" + next)
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("after"));
        as("supervisor")
                .get("/v1/tickets?sort=waitingSince&after=" + next)
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sort=priority&status=RESOLVED", "sort=-dueAt&status=NEW&status=CLOSED"})
    void anOrderOfWhatIsNotSolvedIsRefusedForWhatIs(String query) {
        for (String path : List.of("/v1/tickets?", "/v1/tickets/count?")) {
            as("supervisor").get(path + query).then().statusCode(400).body("errors[0].field", equalTo("sort"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "CREATION, ticket_created_at",
        "ACTIVITY, ticket_active",
        "WAITING, ticket_unsolved_waiting",
        "URGENCY, ticket_unsolved_urgency",
        "DUE, ticket_due_time",
        "NOT_DUE, ticket_unsolved_waiting"
    })
    void eachOrderHasAnIndexThatItsPagesAreReadFrom(TicketPage.Order order, String index) {
        UUID last = waiting(1, "LOW");
        TicketPage.Place place = new TicketPage.Place(order, Priority.LOW, DAWN.plusSeconds(1), last);

        for (boolean backwards : new boolean[] {false, true}) {
            for (TicketPage page :
                    List.of(new TicketPage(order, backwards, null, 2), new TicketPage(order, backwards, place, 2))) {
                long reads = QuarkusTransaction.requiringNew().call(() -> {
                    Stream.of("seqscan", "sort", "bitmapscan")
                            .forEach(way -> database.update("set local enable_" + way + " = off")
                                    .execute());
                    searches.find(TicketFilter.ALL, page, new Scope(true, null, new UUID(0, 0)));
                    return database.query("select pg_stat_get_xact_numscans(:index::regclass)")
                            .bind("index", index)
                            .mapTo(long.class)
                            .one();
                });

                assertThat(reads).as("%s", page).isPositive();
            }
        }
    }

    private UUID waiting(int second, String priority) {
        UUID id = arrive(
                kafka, Inbound.mail().from(address).at(DAWN.plusSeconds(second)).event());
        as("supervisor")
                .body(Map.of("priority", priority))
                .post("/v1/tickets/" + id + "/classification")
                .then()
                .statusCode(200);
        return id;
    }

    private static void solve(UUID id) {
        as("operator")
                .body(Map.of("solution", "It works."))
                .post("/v1/tickets/" + id + "/resolution")
                .then()
                .statusCode(200);
    }

    private static void move(UUID id) {
        as("supervisor")
                .body(Map.of("team", "billing"))
                .post("/v1/tickets/" + id + "/assignment")
                .then()
                .statusCode(200);
    }

    private List<UUID> list(String sort) {
        return page(sort, 50).getList("items.id", UUID.class);
    }

    private JsonPath page(String sort, int limit) {
        return as("supervisor")
                .queryParams("q", address, "sort", sort, "limit", limit)
                .get("/v1/tickets")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
