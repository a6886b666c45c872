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

    /**
     * The same trouble with what is only a part of a form; it itself where no field is at fault.
     *
     * @param place of the part, with a dot behind it
     */
    public static DomainException below(String place, DomainException trouble) {
        if (trouble.errors().isEmpty()) {
            return trouble;
        }
        DomainException placed =
                new FieldProblem(trouble.status(), trouble.type(), String.valueOf(trouble.getMessage()));
        trouble.errors().forEach(error -> placed.field(place + error.field(), error.rule()));
        return placed;
    }

    public static DomainException tooLarge(String field, String rule, String detail) {
        return new FieldProblem(413, "too-large", detail).field(field, rule);
    }
}
