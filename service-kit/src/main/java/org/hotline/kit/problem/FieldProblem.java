package org.hotline.kit.problem;

/** A field of a request breaks a rule of its form. */
public final class FieldProblem extends DomainException {

    private static final long serialVersionUID = 1L;

    private FieldProblem(int status, String type, String detail) {
        super(status, type, detail);
    }

    public static DomainException invalid(String field, String rule) {
        return invalid(field, rule, field + " " + rule);
    }

    /** The same where the field and the rule do not say it all. */
    public static DomainException invalid(String field, String rule, String detail) {
        return new FieldProblem(400, "invalid-request", detail).field(field, rule);
    }

    public static DomainException tooLarge(String field, String rule, String detail) {
        return new FieldProblem(413, "too-large", detail).field(field, rule);
    }
}
