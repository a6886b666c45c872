package org.hotline.ticket.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hotline.ticket.Calling.arrive;
import static org.hotline.ticket.Calling.as;
import static org.hotline.ticket.Calling.ticket;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.kit.id.Ids;
import org.hotline.ticket.Inbound;
import org.hotline.ticket.TicketServiceTest;
import org.hotline.ticket.message.ThreadTokens;
import org.hotline.ticket.ticket.TicketTable;
import org.hotline.ticket.ticket.TicketTable.Talk;
import org.hotline.ticket.ticket.Tickets;
import org.junit.jupiter.api.Test;

/** However many tickets a matter went through, what comes next costs the same. */
@TicketServiceTest
class LongTalksTest {

    @Inject
    Tickets tickets;

    @Inject
    TicketTable table;

    @Inject
    ThreadTokens tokens;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @Test
    void ofManyTicketsThatBeganInATalkOnlyTheNewestAreLookedAt() {
        UUID chat = Ids.next();
        for (int i = 0; i < 12; i++) {
            UUID begun = arrive(kafka, Inbound.chat(chat).from("visitor-long").event());
            UUID goesOn = arrive(kafka, Inbound.mail().event());
            merge(begun, goesOn);
            as("operator")
                    .body(Map.of())
                    .post("/v1/tickets/" + goesOn + "/closure")
                    .then()
                    .statusCode(200);
        }
        UUID newest = arrive(kafka, Inbound.chat(chat).from("visitor-long").event());

        UUID customer = ticket(newest).getUUID("customer.id");
        assertThat(table.conversing(List.of(new Talk(chat, customer))))
                .hasSize(10)
                .contains(newest);
        assertThat(arrive(kafka, Inbound.chat(chat).from("visitor-long").event()))
                .isEqualTo(newest);
    }

    @Test
    void ofManyTicketsMergedOneAfterTheOtherOnlyTheLastIsHeld() {
        List<UUID> chain = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            chain.add(arrive(kafka, Inbound.mail().from("chain@example.org").event()));
        }
        for (int i = 0; i < 4; i++) {
            merge(chain.get(i), chain.get(i + 1));
        }

        QuarkusTransaction.requiringNew().run(() -> {
            tickets.hold(chain.subList(0, 4));
            UUID filed = arrive(
                    kafka,
                    Inbound.mail()
                            .from("chain@example.org")
                            .carrying(tokens.issue(chain.get(0)))
                            .event());
            assertThat(filed).isEqualTo(chain.get(4));
        });
    }

    private static void merge(UUID source, UUID target) {
        as("operator")
                .body(Map.of("into", target))
                .post("/v1/tickets/" + source + "/merge")
                .then()
                .statusCode(200);
    }
}
