package org.hotline.kpi.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
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

    private final PublishedFacts published;
    private final FactRecording recording;

    MeasureRebuilding(PublishedFacts published, FactRecording recording) {
        this.published = published;
        this.recording = recording;
    }

    /** Does so, and answers how many events were read again. */
    public long rebuild() {
        long events = published.recordAgain();
        Optional<UUID> last = recording.remeasure(null, SUBJECTS_AT_ONCE);
        while (last.isPresent()) {
            last = recording.remeasure(last.get(), SUBJECTS_AT_ONCE);
        }
        return events;
    }
}
