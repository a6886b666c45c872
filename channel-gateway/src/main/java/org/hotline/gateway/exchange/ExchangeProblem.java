package org.hotline.gateway.exchange;

import java.util.UUID;
import org.hotline.kit.problem.DomainException;

/** What can be wrong with a telephone exchange. */
public final class ExchangeProblem extends DomainException {

    private static final long serialVersionUID = 1L;

    private ExchangeProblem(int status, String type, String detail) {
        super(status, type, detail);
    }

    static DomainException notFound(UUID id) {
        return new ExchangeProblem(404, "telephone-exchange-not-found", "there is no telephone exchange " + id);
    }

    static DomainException known() {
        return new ExchangeProblem(
                        409, "telephone-exchange-known", "another telephone exchange is at this address already")
                .field("address", "must be new");
    }

    static DomainException invalid(String field, String rule) {
        return new ExchangeProblem(422, "telephone-exchange-invalid", field + " " + rule).field(field, rule);
    }

    /** Another instance has it by now, or something else was said of it, or it is gone. */
    static DomainException lost(UUID id) {
        return new ExchangeProblem(
                409, "telephone-exchange-not-held", "the telephone exchange " + id + " is not heard here any more");
    }
}
