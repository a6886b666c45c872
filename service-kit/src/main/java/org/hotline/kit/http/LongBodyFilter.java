package org.hotline.kit.http;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/** Counts what a resource reads of a body of unknown length, so that the end of its room is a problem like any other. */
@Provider
class LongBodyFilter implements ContainerRequestFilter {

    private final CurrentVertxRequest current;

    LongBodyFilter(CurrentVertxRequest current) {
        this.current = current;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        RoutingContext call = current.getCurrent();
        Long limit = call == null ? null : call.get(RequestGate.LIMIT);
        if (call != null && limit != null && limit > RequestGate.LONGEST_READ_HERE) {
            call.response().putHeader(HttpHeaders.CONNECTION, "close");
            request.setEntityStream(new LongBody(request.getEntityStream(), limit));
        }
    }
}
