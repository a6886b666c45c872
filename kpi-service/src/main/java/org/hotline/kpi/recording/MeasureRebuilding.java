package org.hotline.kpi.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Makes all facts and measures anew from what was published; can be repeated and runs beside normal work. Each part is a
 * transaction of its own, so it must not run in one.
 */
@ApplicationScoped
@Transactional(TxType.NEVER)
public class MeasureRebuilding {

    private static final int SUBJECTS_AT_ONCE = 500;

    private final FactRecording recording;
    private final Instance<PublishedFacts> published;
    private final Clock clock;

    MeasureRebuilding(FactRecording recording, Instance<PublishedFacts> published, Clock clock) {
        this.recording = recording;
        this.published = published;
        this.clock = clock;
    }

    public MeasureRebuild rebuild() {
        Instant begun = clock.instant();
        long events = published.stream().mapToLong(PublishedFacts::recordAgain).sum();
        Optional<UUID> last = recording.remeasure(null, SUBJECTS_AT_ONCE);
        while (last.isPresent()) {
            last = recording.remeasure(last.get(), SUBJECTS_AT_ONCE);
        }
        return new MeasureRebuild(events, begun, clock.instant());
    }
}
