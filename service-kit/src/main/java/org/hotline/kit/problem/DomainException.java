package org.hotline.kit.problem;

import java.util.ArrayList;
import java.util.List;

/** A no of the business, with its reason; each feature has a subclass of its own, with a factory per reason. */
public abstract class DomainException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String type;
    private final transient List<FieldError> errors = new ArrayList<>();

    /**
     * @param status HTTP status that fits the reason
     * @param type stable name of the reason in kebab case, documented in docs/problems.md
     * @param detail what happened, for a human
     */
    protected DomainException(int status, String type, String detail) {
        super(detail);
        this.status = status;
        this.type = type;
    }

    /** Names the field that is at fault and the rule that it breaks. */
    public final DomainException field(String field, String rule) {
        errors.add(new FieldError(field, rule));
        return this;
    }

    public final int status() {
        return status;
    }

    /** Whether the same may be taken a moment later: the reason lies in the moment. */
    public final boolean isPassing() {
        return status >= 500 || status == 429;
    }

    public final String type() {
        return type;
    }

    public final List<FieldError> errors() {
        return List.copyOf(errors);
    }
}
