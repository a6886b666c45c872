package org.hotline.kpi.recording;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.hotline.kpi.fact.Fact;
import org.hotline.kpi.test.KpiApi;
import org.hotline.kpi.test.TicketTale;
import org.hotline.local.test.HotlineServers;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/** 500 tickets a second, each opened and filed, is what the recording must keep up with on two shared cores. */
@QuarkusTest
@WithTestResource(value = HotlineServers.class, initArgs = @ResourceArg(name = "service", value = "kpi"))
class RecordingSpeedTest {

    private static final Logger LOG = Logger.getLogger(RecordingSpeedTest.class);
    private static final int TICKETS = 10_000;
    private static final int BATCH = 500;

    @Inject
    FactRecording recording;

    @Test
    void twentyThousandFactsAreRecordedFasterThanTheyCome() {
        String account = KpiApi.anAccount();
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < TICKETS; i++) {
            facts.addAll(TicketTale.at(account, "2026-06-02T09:00:00").opened().facts());
        }

        long begun = System.nanoTime();
        for (int from = 0; from < facts.size(); from += BATCH) {
            recording.record(facts.subList(from, from + BATCH));
        }
        double seconds = (System.nanoTime() - begun) / 1e9;

        LOG.infof("recorded %d facts in %.1f s: %.0f facts/s", facts.size(), seconds, facts.size() / seconds);
        assertThat(KpiApi.ask("response-rate", account, "from=2026-06-01&to=2026-07-01")
                        .getInt("count"))
                .isEqualTo(TICKETS);
        assertThat(facts.size() / seconds).isGreaterThan(1_000);
    }
}
