package org.hotline.ticket.eventlog;

import org.hotline.kit.problem.DomainException;

/** Why something cannot be done with a mapping. */
final class LogMappingProblem extends DomainException {

    private static final long serialVersionUID = 1L;

    private LogMappingProblem(int status, String type, String detail) {
        super(status, type, detail);
    }

    static DomainException notFound(String key) {
        return new LogMappingProblem(404, "log-mapping-not-found", "there is no mapping " + key);
    }

    static DomainException unknown(String key) {
        return new LogMappingProblem(422, "unknown-log-mapping", "there is no mapping " + key)
                .field("mapping", "must name a mapping");
    }
}
