package org.hotline.ticket.eventlog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
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
                LogTimes.form(pattern);
            } catch (IllegalArgumentException none) {
                throw FieldProblem.invalid("times", "must be patterns such as dd-MM-yyyy HH:mm:ss, not " + pattern);
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
