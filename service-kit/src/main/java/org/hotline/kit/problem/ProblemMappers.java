package org.hotline.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns whatever an endpoint throws into a problem; unknown trouble shows nothing but its trace id. */
class ProblemMappers {

    @ServerExceptionMapper
    Response domain(DomainException no) {
        return TroubleProblems.of(no).toResponse();
    }

    @ServerExceptionMapper
    Response validation(ConstraintViolationException invalid) {
        return TroubleProblems.of(invalid).toResponse();
    }

    /** What came up while somebody looked whether a rule is kept, such as that there is no room for it now. */
    @ServerExceptionMapper
    Response rule(ValidationException trouble) {
        return TroubleProblems.of(trouble).toResponse();
    }

    @ServerExceptionMapper
    Response json(MismatchedInputException malformed) {
        return JsonProblems.of(malformed).toResponse();
    }

    /** A type that JSON cannot be read into is our mistake when we write it and the sender's when we read. */
    @ServerExceptionMapper
    Response definition(InvalidDefinitionException trouble) {
        return TroubleProblems.of(trouble).toResponse();
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
        return TroubleProblems.of(race).toResponse();
    }

    @ServerExceptionMapper
    Response unknown(Throwable trouble) {
        return TroubleProblems.of(trouble).toResponse();
    }
}
