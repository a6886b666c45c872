package org.hotline.kpi.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.UUID;
import org.hotline.event.Channel;
import org.hotline.event.SupportLevel;
import org.hotline.kit.id.Ids;
import org.hotline.kpi.KpiServiceTest;
import org.hotline.kpi.fact.FactDetails;
import org.hotline.kpi.fact.FactType;
import org.hotline.kpi.indicator.KpiCatalogue;
import org.hotline.kpi.test.KpiApi;
import org.hotline.kpi.test.KpiTest;
import org.hotline.kpi.test.TicketTale;
import org.junit.jupiter.api.Test;

/** Whose a figure is, and until when it is known. */
@KpiServiceTest
class CreditTest extends KpiTest {

    private static final String JUNE = "from=2026-06-01&to=2026-07-01&asOf=2026-06-27T12:00:00";

    @Test
    void theFirstAnswerIsCreditedToItsAuthorsOwnTeam() {
        UUID author = Ids.next();
        record(ticket("2026-06-01T09:00:00")
                .opened()
                .after(Duration.ofMinutes(10))
                .add(
                        FactType.REPLIED,
                        new FactDetails.ReplyDetails(author, false, Channel.EMAIL, "billing", SupportLevel.SECOND)));

        JsonPath answer = KpiApi.ask("first-response-time", account, JUNE + "&groupBy=team,level,operator");

        assertThat(answer.getString("groups[0].key.team")).isEqualTo("billing");
        assertThat(answer.getString("groups[0].key.level")).isEqualTo("SECOND");
        assertThat(answer.getString("groups[0].key.operator")).isEqualTo(author.toString());
    }

    @Test
    void anOperatorsResolutionRateIsThatOfTheTicketsThatAreHis() {
        UUID resolver = Ids.next();
        UUID owner = Ids.next();
        record(ticket("2026-06-01T09:00:00")
                .opened()
                .takenBy(resolver)
                .replied()
                .resolved());
        record(ticket("2026-06-01T09:00:00").opened().takenBy(resolver).replied());
        record(ticket("2026-06-01T09:00:00").opened().takenBy(owner));

        assertThat(rateOf(resolver, "")).isEqualTo("1/2");
        assertThat(rateOf(resolver, "&basis=cohort")).isEqualTo("1/2");
        assertThat(rateOf(owner, "")).isEqualTo("0/1");
    }

    @Test
    void everyExchangeOfAChatWaitsForAnAnswerOfItsOwn() {
        TicketTale chat = ticket("2026-06-01T09:00:00")
                .on(Channel.CHAT)
                .opened()
                .after(Duration.ofSeconds(60))
                .replied()
                .after(Duration.ofMinutes(5))
                .writes()
                .after(Duration.ofSeconds(20))
                .writes()
                .after(Duration.ofSeconds(80))
                .replied();
        record(chat.resolved());

        JsonPath times = ask("next-reply-time");
        assertThat(times.getInt("count")).isEqualTo(2);
        assertThat(times.getDouble("value")).isEqualTo(80);
        assertThat(ratio("response-rate")).isEqualTo("1/1");
        assertThat(ratio("first-contact-resolution")).isEqualTo("1/1");
    }

    @Test
    void noFigureKnowsWhatHappenedLaterThanItIsAsOf() {
        record(ticket("2026-06-10T09:00:00")
                .opened()
                .after(Duration.ofHours(1))
                .replied()
                .resolved()
                .closed());

        for (String kpi : KpiCatalogue.names()) {
            JsonPath answer = KpiApi.ask(kpi, account, "from=2026-06-01&to=2026-07-01&asOf=2026-06-09T00:00:00");
            assertThat(answer.getInt("count")).as(kpi).isZero();
            assertThat(answer.getMap("excluded")).as(kpi).isEmpty();
        }
    }

    private String rateOf(UUID operator, String more) {
        JsonPath answer = KpiApi.ask("resolution-rate", account, JUNE + "&operator=" + operator + more);
        return answer.getString("numerator") + "/" + answer.getString("denominator");
    }

    private JsonPath ask(String kpi) {
        return KpiApi.ask(kpi, account, JUNE);
    }

    private String ratio(String kpi) {
        JsonPath answer = ask(kpi);
        return answer.getString("numerator") + "/" + answer.getString("denominator");
    }
}
