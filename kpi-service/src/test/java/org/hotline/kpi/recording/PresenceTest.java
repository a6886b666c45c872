package org.hotline.kpi.recording;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hotline.event.PresenceState;
import org.hotline.event.SupportLevel;
import org.hotline.kit.db.Database;
import org.hotline.kit.id.Ids;
import org.hotline.kpi.KpiServiceTest;
import org.hotline.kpi.fact.Fact;
import org.hotline.kpi.fact.FactDetails.PresenceDetails;
import org.hotline.kpi.fact.FactType;
import org.junit.jupiter.api.Test;

@KpiServiceTest
class PresenceTest {

    @Inject
    FactRecording recording;

    @Inject
    Database database;

    @Test
    void whereAnOperatorIsIsKeptAndNothingThatWasKeptOfItIsReadAgain() {
        UUID operator = Ids.next();
        database.update("""
                        insert into fact (event_id, subject, type, occurred_at, recorded_at, details)
                        values (gen_random_uuid(), :operator, 'PRESENCE_CHANGED', now(), now(), '"what nobody can read"')""").bind("operator", operator).execute();

        recording.record(List.of(new Fact(
                Ids.next(),
                operator,
                FactType.PRESENCE_CHANGED,
                Instant.EPOCH,
                Instant.EPOCH,
                null,
                new PresenceDetails("first-line", SupportLevel.FIRST, PresenceState.BUSY))));

        assertThat(database.change("delete from fact where subject = :operator returning event_id")
                        .bind("operator", operator)
                        .mapTo(UUID.class)
                        .list())
                .hasSize(2);
    }
}
