package org.hotline.kpi.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hotline.kpi.test.TicketTale.paris;

import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hotline.event.Channel;
import org.hotline.kit.id.Ids;
import org.hotline.kpi.KpiServiceTest;
import org.hotline.kpi.fact.Fact;
import org.hotline.kpi.fact.FactDetails;
import org.hotline.kpi.fact.FactType;
import org.hotline.kpi.test.KpiApi;
import org.hotline.kpi.test.KpiTest;
import org.hotline.kpi.test.TicketTale;
import org.junit.jupiter.api.Test;

/** That two customers are one, or that one was erased, changes no figure that it should not. */
@KpiServiceTest
class CustomerIdentityTest extends KpiTest {

    private static final String JUNE = "from=2026-06-01T00:00:00&to=2026-07-01T00:00:00&asOf=2026-07-20T00:00:00";

    @Test
    void customersFoundToBeOnePersonComeBackAsOne() {
        UUID one = Ids.next();
        UUID other = Ids.next();
        UUID third = Ids.next();
        record(ticket("2026-06-01T09:00:00").from(one).opened().replied().resolved());
        record(ticket("2026-06-03T09:00:00").from(third).on(Channel.CHAT).opened());
        assertThat(KpiApi.ask("first-contact-resolution", account, JUNE).getInt("value"))
                .isEqualTo(1);

        record(List.of(sameCustomer(other, one), sameCustomer(third, other)));

        assertThat(KpiApi.ask("first-contact-resolution", account, JUNE).getInt("value"))
                .isZero();
    }

    @Test
    void erasingACustomerChangesNoNumber() {
        UUID customer = Ids.next();
        TicketTale ticket =
                ticket("2026-06-01T09:00:00").from(customer).opened().replied().resolved();
        record(ticket);
        String before = numbers();

        Instant now = ticket.now();
        record(List.of(
                new Fact(Ids.next(), customer, FactType.CUSTOMER_ERASED, now, now, null, new FactDetails.None())));

        assertThat(numbers()).isEqualTo(before);
        JsonPath explanation = KpiApi.asSupervisor()
                .get("/v1/tickets/" + ticket.ticketId() + "/explanation")
                .jsonPath();
        assertThat(explanation.getBoolean("erased")).isTrue();
    }

    private String numbers() {
        return KpiApi.askRaw("", account, JUNE).replaceAll("\"(computedAt|watermark)\":\"[^\"]*\"", "");
    }

    private static Fact sameCustomer(UUID merged, UUID into) {
        Instant now = paris("2026-06-10T09:00:00");
        return new Fact(
                Ids.next(), merged, FactType.CUSTOMERS_MERGED, now, now, null, new FactDetails.LinkDetails(into));
    }
}
