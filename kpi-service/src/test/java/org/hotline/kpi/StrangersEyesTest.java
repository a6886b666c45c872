package org.hotline.kpi;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.hotline.kit.test.StrangersEyes;
import org.hotline.kit.test.Tokens;
import org.hotline.kpi.indicator.KpiCatalogue;
import org.hotline.kpi.recording.FactRecording;
import org.hotline.kpi.test.KpiApi;
import org.hotline.kpi.test.TicketTale;
import org.junit.jupiter.api.BeforeEach;

/** A ticket of yesterday and its figures, as leads of another team and whoever leads nobody see them: not at all. */
@KpiServiceTest
@SuppressWarnings("NullAway.Init") // injected
class StrangersEyesTest extends StrangersEyes {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final TicketTale ticket = TicketTale.at(
            KpiApi.anAccount(), LocalDateTime.now(PARIS).minusDays(1).toString());

    @Inject
    FactRecording recording;

    @BeforeEach
    void somethingIsCounted() {
        recording.record(ticket.opened()
                .after(Duration.ofMinutes(5))
                .replied()
                .resolved()
                .closed()
                .facts());
    }

    @Override
    protected List<String> strangers() {
        return List.of(
                Tokens.of("team-lead", "lead of others", "billing"),
                Tokens.of("operator"),
                Tokens.of("integration"),
                Tokens.of("knowledge-editor"));
    }

    @Override
    protected List<String> ids() {
        return List.of(ticket.ticketId().toString());
    }

    @Override
    protected List<String> names() {
        return KpiCatalogue.names();
    }

    @Override
    protected List<String> secrets() {
        return List.of(ticket.ticketId().toString());
    }
}
