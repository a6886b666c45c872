package org.hotline.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.opentelemetry.api.trace.Span;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hotline.kit.db.DatabaseTrouble;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns whatever an endpoint throws into a problem; unknown trouble shows nothing but its trace id. */
class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    /** More tell nobody more. */
    private static final int MOST_ERRORS = 100;

    @ServerExceptionMapper
    Response domain(DomainException no) {
        return Problem.of(no.status(), no.type(), no.getMessage(), no.errors()).toResponse();
    }

    @ServerExceptionMapper
    Response validation(ConstraintViolationException invalid) {
        List<FieldError> errors = invalid.getConstraintViolations().stream()
                .map(v -> new FieldError(field(v), v.getMessage()))
                .sorted(Comparator.comparing(FieldError::field).thenComparing(FieldError::rule))
                .limit(MOST_ERRORS)
                .toList();
        FieldError first = errors.get(0);
        return Problem.of(400, "invalid-request", first.field() + " " + first.rule(), errors)
                .toResponse();
    }

    @ServerExceptionMapper
    Response json(MismatchedInputException malformed) {
        return JsonProblems.of(malformed).toResponse();
    }

    /** A type that JSON cannot be read into is our mistake when we write it and the sender's when we read. */
    @ServerExceptionMapper
    Response definition(InvalidDefinitionException trouble) {
        return JsonProblems.isOfReading(trouble) ? JsonProblems.of(trouble).toResponse() : unknown(trouble);
    }

    @ServerExceptionMapper
    Response web(WebApplicationException answer) {
        for (Throwable t = answer.getCause(); t != null; t = t.getCause()) {
            if (t instanceof JsonProcessingException json) {
                return JsonProblems.of(json).toResponse();
            }
        }
        int status = answer.getResponse().getStatus();
        if (status < 400) {
            return answer.getResponse();
        }
        return Problem.of(status, Problem.kindOf(status), null).toResponse();
    }

    @ServerExceptionMapper
    Response unauthenticated(UnauthorizedException nobody) {
        return Problem.of(401, "unauthenticated", "a valid bearer token or API key is needed")
                .toResponse();
    }

    @ServerExceptionMapper
    Response badToken(AuthenticationFailedException nobody) {
        return Problem.of(401, "unauthenticated", "the token is not valid").toResponse();
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException no) {
        return Problem.of(403, "forbidden", "the caller's role does not allow this")
                .toResponse();
    }

    @ServerExceptionMapper
    Response stale(OptimisticLockException race) {
        return Problem.of(409, "changed-meanwhile", "somebody else changed it at the same time; read it again")
                .toResponse();
    }

    @ServerExceptionMapper
    Response unknown(Throwable trouble) {
        if (DatabaseTrouble.isUnreachable(trouble)) {
            LOG.warnf("database unreachable: %s", trouble.getMessage());
            return Problem.of(503, "temporarily-unavailable", "try again in a moment")
                    .toResponse();
        }
        for (Throwable t = trouble.getCause(); t != null; t = t.getCause()) {
            if (t instanceof DomainException no) {
                return domain(no);
            } else if (t instanceof OptimisticLockException race) {
                return stale(race);
            }
        }
        if (DatabaseTrouble.isPassing(trouble) || DatabaseTrouble.isDangling(trouble)) {
            return Problem.of(409, "changed-meanwhile", "somebody else was faster; try again")
                    .toResponse();
        }
        if (DatabaseTrouble.isUnstorable(trouble)) {
            return Problem.of(400, "invalid-request", "a value is beyond what can be kept, or holds the character NUL")
                    .toResponse();
        }
        Problem aboutForm = FormProblems.of(trouble);
        if (aboutForm != null) {
            return aboutForm.toResponse();
        }
        if (FormProblems.isHungUp(trouble)) {
            LOG.debug("the caller hung up");
            return Problem.of(400, "malformed-request", "the body ended early").toResponse();
        }
        LOG.errorf(
                trouble, "unexpected, trace %s", Span.current().getSpanContext().getTraceId());
        return Problem.of(500, "internal-error", null).toResponse();
    }

    /** The path below the parameter that holds the body, such as {@code parts[1].size}; for others the parameter. */
    private static String field(ConstraintViolation<?> violation) {
        List<String> steps = new ArrayList<>();
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getIndex() != null && !steps.isEmpty()) {
                int owner = steps.size() - 1;
                steps.set(owner, steps.get(owner) + "[" + node.getIndex() + "]");
            }
            steps.add(node.getName() == null ? "" : node.getName());
        }
        return String.join(".", steps.subList(Math.min(2, steps.size() - 1), steps.size()));
    }
}
