package org.hotline.kit.problem;

/** There is no room for a request now; later there will be. */
public final class BusyProblem extends DomainException {

    private static final long serialVersionUID = 1L;

    private BusyProblem(String detail) {
        super(503, "temporarily-unavailable", detail);
    }

    public static DomainException of(String detail) {
        return new BusyProblem(detail);
    }
}
