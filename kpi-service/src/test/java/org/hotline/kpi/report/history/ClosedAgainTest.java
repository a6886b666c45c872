package org.hotline.kpi.report.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.assertj.core.api.SoftAssertions;
import org.hotline.event.Channel;
import org.hotline.kit.id.Ids;
import org.hotline.kit.time.Ticks;
import org.hotline.kpi.KpiServiceTest;
import org.hotline.kpi.report.CellFolding;
import org.hotline.kpi.test.KpiApi;
import org.hotline.kpi.test.KpiTest;
import org.hotline.kpi.test.TicketTale;
import org.junit.jupiter.api.Test;

/** Tickets that are closed again and again, by several teams: each counts once in each group, whatever is counted ahead. */
@KpiServiceTest
class ClosedAgainTest extends KpiTest {

    private static final List<String> FIGURES =
            List.of("value", "numerator", "denominator", "count", "closeEvents", "ticketsClosed", "closedAtEnd");

    @Inject
    CellFolding folding;

    @Test
    void eachCountsOnceInEachGroup() {
        Random random = new Random(71);
        for (int i = 0; i < 60; i++) {
            record(closedAgainAndAgain(random));
        }
        Ticks.whileThereIsMore(folding::look);
        Ticks.whileThereIsMore(folding::foldAtOnce);
        assertThat(KpiApi.ask("tickets-closed", account, ClosureQuestions.all().get(0))
                        .getInt("closeEvents"))
                .isGreaterThan(100);

        SoftAssertions assertions = new SoftAssertions();
        for (String question : ClosureQuestions.all()) {
            JsonPath counted = everybodys(question);
            JsonPath members = everybodys(question + "&target=21");
            assertions.assertThat(counted.<Object>get("groups")).as(question).isEqualTo(members.get("groups"));
            FIGURES.forEach(figure -> assertions
                    .assertThat(counted.<Object>get(figure))
                    .as(figure + " " + question)
                    .isEqualTo(members.get(figure)));
        }
        assertions.assertAll();
    }

    private TicketTale closedAgainAndAgain(Random random) {
        TicketTale ticket = ticket("2025-12-%02dT09:00:00".formatted(1 + random.nextInt(31)))
                .on(random.nextBoolean() ? Channel.EMAIL : Channel.WEB)
                .opened();
        for (int times = random.nextInt(7); times >= 0; times--) {
            if (random.nextBoolean()) {
                ticket.transferredTo(random.nextBoolean() ? "billing" : "first-line", Ids.next());
            }
            later(ticket, random).resolved();
            later(ticket, random).closed();
            if (random.nextInt(12) == 0) {
                later(ticket, random).closed(); // told twice: not one after the other
            }
            if (times > 0) {
                later(ticket, random).reopened();
            }
        }
        return random.nextInt(10) == 0 ? later(ticket, random).spam() : ticket;
    }

    private static TicketTale later(TicketTale ticket, Random random) {
        return ticket.after(Duration.ofHours(random.nextBoolean() ? random.nextInt(9) : random.nextInt(300)));
    }

    private static JsonPath everybodys(String question) {
        return KpiApi.asSupervisor()
                .get("/v1/kpis/tickets-closed?" + question)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
