package org.hotline.ticket.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hotline.ticket.Calling.as;
import static org.hotline.ticket.Calling.opened;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotline.kit.security.Scope;
import org.hotline.ticket.TicketServiceTest;
import org.hotline.ticket.timeline.StreamPlace;
import org.hotline.ticket.timeline.TimelineChange;
import org.hotline.ticket.timeline.TimelineTable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which tickets a scope covers is said for one ticket at hand and for many rows: it is the same. */
@TicketServiceTest
class CoveredTicketsTest {

    private static final UUID NOBODY = new UUID(0, 0);

    @Inject
    Tickets tickets;

    @Inject
    TicketTable rows;

    @Inject
    TicketSearchTable searches;

    @Inject
    TimelineTable timeline;

    @Test
    void whatIsCoveredIsFoundAndStreamedAndNothingElse() {
        UUID opened = UUID.fromString(opened("billing"));
        UUID moved = moved("first-line", "billing");
        UUID ofASystem = openedByASystem();
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        assertThat(streamed(new Scope(true, null, NOBODY))).contains(opened, moved, ofASystem));

        for (Ticket ticket :
                QuarkusTransaction.requiringNew().call(() -> tickets.inOrder(List.of(opened, moved, ofASystem)))) {
            for (Scope scope : scopes(ticket.origin().openedBy())) {
                boolean covered = TicketAccess.covers(scope, ticket);

                assertThat(found(ticket, scope)).as("found by " + scope).isEqualTo(covered);
                assertThat(streamed(scope).contains(ticket.id()))
                        .as("told to " + scope)
                        .isEqualTo(covered);
                assertThat(ofCustomer(ticket, scope))
                        .as("all of the customer's for " + scope)
                        .isEqualTo(covered);
            }
        }
    }

    private static List<Scope> scopes(@Nullable UUID opener) {
        return Stream.of(NOBODY, opener)
                .flatMap(caller -> Stream.of(
                        new Scope(true, null, caller),
                        new Scope(false, null, caller),
                        new Scope(false, "billing", caller),
                        new Scope(false, "first-line", caller),
                        new Scope(false, "second-line", caller)))
                .toList();
    }

    private boolean found(Ticket ticket, Scope scope) {
        TicketFilter byNumber = new TicketFilter(
                TicketFilter.ALL.standing(), TicketFilter.ALL.matter(), null, ticket.number(), null, null, null);
        return QuarkusTransaction.requiringNew()
                .call(() -> searches.find(byNumber, new TicketPage(TicketPage.Order.CREATION, true, null, 1), scope))
                .contains(ticket.id());
    }

    private Set<UUID> streamed(Scope scope) {
        return QuarkusTransaction.requiringNew()
                .call(() -> timeline.since(new StreamPlace(0, NOBODY), scope, Integer.MAX_VALUE))
                .stream()
                .map(TimelineChange::ticketId)
                .collect(Collectors.toSet());
    }

    private boolean ofCustomer(Ticket ticket, Scope scope) {
        return QuarkusTransaction.requiringNew()
                .call(() -> rows.coversAllOf(ticket.origin().customerId(), scope));
    }

    private static UUID moved(String from, String to) {
        String id = opened(from);
        as("supervisor")
                .body(Map.of("team", to))
                .post("/v1/tickets/" + id + "/assignment")
                .then()
                .statusCode(200);
        return UUID.fromString(id);
    }

    private static UUID openedByASystem() {
        Map<String, String> customer = Map.of("address", UUID.randomUUID() + "@example.org");
        return UUID.fromString(as("integration")
                .body(Map.of("customer", customer, "subject", "s", "text", "t", "channel", "WEB"))
                .post("/v1/tickets")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }
}
