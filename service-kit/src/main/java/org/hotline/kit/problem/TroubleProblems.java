package org.hotline.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.opentelemetry.api.trace.Span;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hotline.kit.db.DatabaseTrouble;
import org.jboss.logging.Logger;

/** Says of what a use case throws which problem it is; unknown trouble shows nothing but its trace id. */
public final class TroubleProblems {

    private static final Logger LOG = Logger.getLogger(TroubleProblems.class);

    /** More tell nobody more. */
    private static final int MOST_ERRORS = 100;

    private TroubleProblems() {}

    public static Problem of(Throwable trouble) {
        if (trouble instanceof ConstraintViolationException invalid) {
            return ofRules(invalid);
        } else if (trouble instanceof JsonProcessingException json && JsonProblems.isOfReading(json)) {
            return JsonProblems.of(json);
        } else if (DatabaseTrouble.isUnreachable(trouble)) {
            LOG.warnf("database unreachable: %s", trouble.getMessage());
            return Problem.of(503, "temporarily-unavailable", "try again in a moment");
        }
        for (Throwable t = trouble; t != null; t = t.getCause()) {
            if (t instanceof DomainException no) {
                return Problem.of(no.status(), no.type(), no.getMessage(), no.errors());
            } else if (t instanceof OptimisticLockException) {
                return Problem.of(409, "changed-meanwhile", "somebody else changed it at the same time; read it again");
            }
        }
        if (DatabaseTrouble.isPassing(trouble) || DatabaseTrouble.isDangling(trouble)) {
            return Problem.of(409, "changed-meanwhile", "somebody else was faster; try again");
        }
        if (DatabaseTrouble.isUnstorable(trouble)) {
            return Problem.of(400, "invalid-request", "a value is beyond what can be kept, or holds the character NUL");
        }
        Problem aboutForm = FormProblems.of(trouble);
        if (aboutForm != null) {
            return aboutForm;
        }
        if (FormProblems.isOfSender(trouble)) {
            LOG.debug("a body did not come to its end");
            return Problem.of(400, "malformed-request", "the body ended early");
        }
        LOG.errorf(
                trouble, "unexpected, trace %s", Span.current().getSpanContext().getTraceId());
        return Problem.of(500, "internal-error", null);
    }

    private static Problem ofRules(ConstraintViolationException invalid) {
        List<FieldError> errors = invalid.getConstraintViolations().stream()
                .map(v -> new FieldError(field(v), v.getMessage()))
                .sorted(Comparator.comparing(FieldError::field).thenComparing(FieldError::rule))
                .limit(MOST_ERRORS)
                .toList();
        FieldError first = errors.get(0);
        return Problem.of(400, "invalid-request", first.field() + " " + first.rule(), errors);
    }

    /**
     * The path below the parameter that holds the body, such as {@code parts[1].size} or, of an element itself, {@code tags[1]} or
     * {@code targets.RESOLUTION}; for others the parameter.
     */
    private static String field(ConstraintViolation<?> violation) {
        List<String> steps = new ArrayList<>();
        boolean ofMethod = false;
        for (Path.Node node : violation.getPropertyPath()) {
            if (!steps.isEmpty()) {
                int owner = steps.size() - 1;
                steps.set(owner, steps.get(owner) + within(node));
            }
            ofMethod |= node.getKind() == ElementKind.METHOD;
            if (node.getKind() != ElementKind.CONTAINER_ELEMENT) {
                steps.add(node.getName() == null ? "" : node.getName());
            }
        }
        int above = ofMethod ? Math.min(2, steps.size() - 1) : 0;
        return String.join(".", steps.subList(above, steps.size()));
    }

    /** Where in what is above it the node stands. */
    private static String within(Path.Node node) {
        if (node.getIndex() != null) {
            return "[" + node.getIndex() + "]";
        }
        return node.getKey() == null ? "" : "." + node.getKey();
    }
}
