package org.hotline.kit.http;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import org.hotline.kit.problem.BusyProblem;
import org.hotline.kit.problem.DomainException;
import org.hotline.kit.problem.FieldProblem;
import org.hotline.kit.security.CurrentCaller;

/** Counts what a resource reads of a long body, so that the end of its room is a problem like any other. */
@Provider
class LongBodyFilter implements ContainerRequestFilter {

    private final CurrentVertxRequest current;
    private final CurrentCaller caller;

    LongBodyFilter(CurrentVertxRequest current, CurrentCaller caller) {
        this.current = current;
        this.caller = caller;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        RoutingContext call = current.getCurrent();
        BodyInFlight body = call == null ? null : call.get(RequestGate.BODY);
        if (call == null || body == null || call.get(RequestGate.LEFT_TO_RESOURCE) == null) {
            return;
        }
        if (!body.mayBeWaitedFor(caller.key())) {
            throw refused(call, BusyProblem.of(RequestGate.TOO_MUCH_AT_ONCE));
        }
        if (!body.size().stated()) {
            call.response().putHeader(HttpHeaders.CONNECTION, "close");
        }
        body.isAwaited();
        request.setEntityStream(
                new LongBody(request.getEntityStream(), read -> admit(call, body, read), body::hasArrived));
    }

    /** Who sends it is known by whoever reads it, and not before. */
    private void admit(RoutingContext call, BodyInFlight body, long read) {
        long most = body.size().most();
        if (read > most) {
            throw refused(
                    call, FieldProblem.tooLarge("body", "must not exceed " + most + " bytes", "the body is too large"));
        }
        if (body.size().stated() && read == most) {
            body.hasArrived();
        }
        if (!body.belongsTo(caller.key()) || !body.holds(read)) {
            throw refused(call, BusyProblem.of(RequestGate.TOO_MUCH_AT_ONCE));
        }
    }

    private static DomainException refused(RoutingContext call, DomainException problem) {
        ProblemAnswers.throwAwayTheRest(call);
        return problem;
    }
}
