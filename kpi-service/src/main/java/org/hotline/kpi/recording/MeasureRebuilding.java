package org.hotline.kpi.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
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

    MeasureRebuilding(FactRecording recording) {
        this.recording = recording;
    }

    /** Does so from all of these topics, and answers how many events were read again. */
    public long rebuild(List<PublishedFacts> published) {
        long events = published.stream().mapToLong(PublishedFacts::recordAgain).sum();
        Optional<UUID> last = recording.remeasure(null, SUBJECTS_AT_ONCE);
        while (last.isPresent()) {
            last = recording.remeasure(last.get(), SUBJECTS_AT_ONCE);
        }
        return events;
    }
}
