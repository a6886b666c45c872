package org.hotline.ticket.eventlog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.DateTimeException;
import org.hotline.kit.problem.FieldProblem;

/** Mappings of event logs as whoever brings a history over writes them. */
@ApplicationScoped
@Transactional
public class LogMappingEditing {

    private final LogMappingTable mappings;

    LogMappingEditing(LogMappingTable mappings) {
        this.mappings = mappings;
    }

    /** Makes the mapping, or changes what it says. */
    public LogMapping put(LogMapping mapping) {
        for (String pattern : mapping.form().times()) {
            try {
                LogTimes.tried(pattern);
            } catch (IllegalArgumentException | DateTimeException none) {
                throw FieldProblem.invalid(
                        "times", "must be patterns of whole times such as dd-MM-yyyy HH:mm:ss, not " + pattern);
            }
        }
        mappings.save(mapping);
        return mapping;
    }

    public void remove(String key) {
        if (!mappings.remove(key)) {
            throw LogMappingProblem.notFound(key);
        }
    }
}
