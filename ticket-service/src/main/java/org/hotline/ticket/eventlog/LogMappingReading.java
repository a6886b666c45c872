package org.hotline.ticket.eventlog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Mappings of event logs, and the one by which a log is to be read. */
@ApplicationScoped
@Transactional
public class LogMappingReading {

    private final LogMappingTable mappings;

    LogMappingReading(LogMappingTable mappings) {
        this.mappings = mappings;
    }

    /** The next ones after a key. */
    public List<LogMapping> list(String after, int limit) {
        return mappings.list(after, limit);
    }

    public LogMapping get(String key) {
        return mappings.find(key).orElseThrow(() -> LogMappingProblem.notFound(key));
    }

    /** The one that a request names. */
    public LogMapping getNamed(String key) {
        return mappings.find(key).orElseThrow(() -> LogMappingProblem.unknown(key));
    }
}
