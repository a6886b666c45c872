package org.hotline.kpi.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import org.hotline.kit.db.Database;
import org.hotline.kpi.KpiServiceTest;
import org.hotline.kpi.test.KpiApi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How much is answered does not grow with how much there is. */
@KpiServiceTest
class LargeReportsTest {

    private static final String MAY_2001 = "?from=2001-05-01&to=2001-06-01&zone=Z&groupBy=account";

    @Inject
    Database database;

    private void accounts(int count) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.update("""
                        insert into closure_measure (ticket_id, sequence, created_at, closed_at, reason, channel, account)
                        select gen_random_uuid(), 1, '2001-05-02Z', '2001-05-02Z', 'SOLVED', 'EMAIL', 'many-' || i
                        from generate_series(1, :count) i""").bind("count", count).execute());
    }

    @AfterEach
    void leaveNothing() {
        QuarkusTransaction.requiringNew()
                .run(() -> database.update("delete from closure_measure where account like 'many-%'")
                        .execute());
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/csv", "application/x-ndjson"})
    void aReportOfMoreGroupsThanFitAnAnswerNamesWhatMakesThem(String form) {
        accounts(30_000);

        KpiApi.asSupervisor()
                .accept(form)
                .get("/v1/kpis/tickets-closed" + MAY_2001)
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("groupBy"));
    }

    @Test
    void whatFitsIsAnsweredAsAWhole() {
        accounts(5_000);

        KpiApi.asSupervisor()
                .get("/v1/kpis/tickets-closed" + MAY_2001)
                .then()
                .statusCode(200)
                .body("groups", hasSize(5_000));
        String csv = KpiApi.asSupervisor()
                .accept("text/csv")
                .get("/v1/kpis/tickets-closed" + MAY_2001)
                .asString();
        assertThat(csv.lines()).hasSize(5_002);
    }

    @Test
    void aBoardShowsLessThanAnAnswer() {
        accounts(600);

        KpiApi.asSupervisor()
                .get("/v1/kpis/stream" + MAY_2001 + "&kpi=tickets-closed")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("groupBy"))
                .body("detail", containsString("1000"));
    }
}
