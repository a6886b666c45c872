package org.hotline.kpi.recording.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.hotline.event.Event;
import org.hotline.kit.event.EventRouter;
import org.hotline.kit.inbox.TopicReader;
import org.hotline.kpi.fact.Fact;
import org.hotline.kpi.recording.RebuildRecording;
import org.jboss.logging.Logger;

/** Reads once more what topics have told, and has the facts in it recorded. */
@ApplicationScoped
class FactReader {

    private static final Logger LOG = Logger.getLogger(FactReader.class);

    private final TopicReader topics;
    private final RebuildRecording recording;

    FactReader(TopicReader topics, RebuildRecording recording) {
        this.topics = topics;
        this.recording = recording;
    }

    /** Records everything on the router's topic until now, and answers how many events that were. */
    <E extends Event> long recordAgain(EventRouter<E, Fact> router) {
        AtomicLong events = new AtomicLong();
        topics.read(router, key -> true, read -> events.addAndGet(record(router, read)));
        return events.get();
    }

    private <E extends Event> int record(EventRouter<E, Fact> router, List<E> events) {
        List<Fact> facts = new ArrayList<>();
        events.forEach(event -> facts.addAll(factsOf(router, event)));
        return events.size() - facts.size() + recording.record(facts, lost -> LOG.warnf("not recorded: %s", lost));
    }

    /** What means nothing now was put aside when it came first; it is no fact now either. */
    private static <E extends Event> List<Fact> factsOf(EventRouter<E, Fact> router, E event) {
        try {
            return router.route(List.of(event));
        } catch (RuntimeException meaningless) {
            LOG.warnf("event %s is no fact: %s", event.eventId(), meaningless);
            return List.of();
        }
    }
}
