package org.hotline.kpi.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.hotline.event.Channel;
import org.hotline.kit.id.Ids;
import org.hotline.kpi.KpiServiceTest;
import org.hotline.kpi.fact.FactType;
import org.hotline.kpi.test.KpiApi;
import org.hotline.kpi.test.KpiTest;
import org.hotline.kpi.test.TicketTale;
import org.junit.jupiter.api.Test;

/** The worked example of net first-contact resolution, on a real database. */
@KpiServiceTest
class FirstContactResolutionTest extends KpiTest {

    @Test
    void netFirstContactResolutionKnowsWhoCameBack() {
        tellFirstContacts(Duration.ofSeconds(1));

        JsonPath answer = KpiApi.ask(
                "first-contact-resolution", account, "from=2026-06-01&to=2026-07-01&asOf=2026-06-27T12:00:00");

        assertThat(answer.getString("numerator") + "/" + answer.getString("denominator"))
                .isEqualTo("5/8");
        assertThat(answer.getDouble("value")).isEqualTo(0.625);
        assertThat(answer.getInt("provisional")).isEqualTo(1);
        assertThat(answer.getMap("excluded"))
                .isEqualTo(Map.of("SPAM", 1, "DUPLICATE_MERGED", 1, "OUTBOUND_STARTED", 1, "PROVISIONAL", 1));
    }

    @Test
    void aReturnInTheLastInstantOfTheWindowStillCounts() {
        tellFirstContacts(Duration.ZERO);

        JsonPath answer = KpiApi.ask(
                "first-contact-resolution", account, "from=2026-06-01&to=2026-07-01&asOf=2026-06-27T12:00:00");

        assertThat(answer.getString("numerator") + "/" + answer.getString("denominator"))
                .isEqualTo("4/8");
    }

    private void tellFirstContacts(Duration afterSevenDays) {
        UUID customer = Ids.next();
        record(ticket("2026-06-01T09:00:00")
                .on(Channel.VOICE)
                .opened()
                .after(Duration.ofMinutes(5))
                .resolved());
        record(ticket("2026-06-01T09:00:00")
                .opened()
                .after(Duration.ofHours(1))
                .replied()
                .resolved()
                .after(Duration.ofDays(1))
                .writes());
        record(ticket("2026-06-01T09:00:00")
                .opened()
                .after(Duration.ofMinutes(10))
                .writes()
                .after(Duration.ofHours(1))
                .replied()
                .resolved());
        record(ticket("2026-06-01T09:00:00")
                .from(customer)
                .about("billing")
                .on(Channel.VOICE)
                .opened()
                .after(Duration.ofMinutes(5))
                .resolved());
        record(ticket("2026-06-04T09:00:00")
                .from(customer)
                .about("billing")
                .on(Channel.CHAT)
                .opened()
                .after(Duration.ofMinutes(1))
                .replied()
                .writes()
                .after(Duration.ofMinutes(4))
                .resolved());
        record(ticket("2026-06-01T09:00:00")
                .on(Channel.VOICE)
                .opened()
                .escalation(FactType.ESCALATION_RAISED, Ids.next(), Duration.ZERO)
                .movedUp()
                .after(Duration.ofHours(3))
                .resolved());
        record(ticket("2026-06-01T09:00:00").opened().resolved().spam());
        record(ticket("2026-06-01T09:00:00").opened().resolved().mergedInto(Ids.next()));
        record(ticket("2026-06-01T09:00:00")
                .opened()
                .replied()
                .after(Duration.ofHours(1))
                .resolved()
                .after(Duration.ofDays(6))
                .reopened());
        UUID other = Ids.next();
        TicketTale tenth = ticket("2026-06-10T09:00:00")
                .from(other)
                .about("delivery")
                .opened()
                .replied()
                .after(Duration.ofHours(1))
                .resolved();
        record(tenth);
        record(ticket("2026-06-17T10:00:00")
                .then(tenth.now().plus(Duration.ofDays(7)).plus(afterSevenDays))
                .from(other)
                .about("delivery")
                .on(Channel.CHAT)
                .opened());
        record(ticket("2026-06-25T10:00:00")
                .opened()
                .replied()
                .after(Duration.ofHours(2))
                .resolved());
        record(ticket("2026-06-01T09:00:00")
                .openedByUs()
                .after(Duration.ofHours(1))
                .resolved());
    }
}
