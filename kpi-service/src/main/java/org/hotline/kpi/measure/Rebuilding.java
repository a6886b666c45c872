package org.hotline.kpi.measure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Makes all facts and measures anew from what was published; can be repeated and runs beside normal work. */
@ApplicationScoped
public class Rebuilding {

    private static final int SUBJECTS_AT_ONCE = 500;

    private final PublishedFacts published;
    private final FactRecorder recorder;

    Rebuilding(PublishedFacts published, FactRecorder recorder) {
        this.published = published;
        this.recorder = recorder;
    }

    /** @return how many events were read again */
    public long rebuild() {
        long events = published.recordAgain();
        Optional<UUID> last = recorder.remeasure(null, SUBJECTS_AT_ONCE);
        while (last.isPresent()) {
            last = recorder.remeasure(last.get(), SUBJECTS_AT_ONCE);
        }
        return events;
    }
}
