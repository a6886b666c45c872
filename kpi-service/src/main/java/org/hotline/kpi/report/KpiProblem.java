package org.hotline.kpi.report;

import java.util.List;
import java.util.UUID;
import org.hotline.kit.problem.DomainException;
import org.hotline.kit.problem.FieldProblem;

/** A report that cannot be given. */
public final class KpiProblem extends DomainException {

    private static final long serialVersionUID = 1L;

    private KpiProblem(int status, String type, String detail) {
        super(status, type, detail);
    }

    public static DomainException unknown(String name, List<String> known) {
        return new KpiProblem(
                404, "kpi-not-found", "there is no indicator " + name + "; there are " + String.join(", ", known));
    }

    static DomainException ticketNotFound(UUID ticketId) {
        return new KpiProblem(404, "ticket-not-found", "no facts about ticket " + ticketId);
    }

    static DomainException tooManyGroups(int most) {
        return badParameter(
                "groupBy",
                "must not make more than " + most
                        + " groups in one answer: ask for fewer indicators or dimensions, or a shorter time");
    }

    public static DomainException badParameter(String parameter, String rule) {
        return FieldProblem.invalid(parameter, rule);
    }
}
