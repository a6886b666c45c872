package org.hotline.kit.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Looks at a query before its operation does, which would take another value for one that is none, or the first of two. What an
 * operation does not know is passed over, as unknown fields of a body are, but where it would be taken for a filter ({@link StrictQuery}).
 */
@ApplicationScoped
class QueryRules {

    private final Map<Method, QueryForm> forms = new ConcurrentHashMap<>();

    @ServerRequestFilter
    public void check(ResourceInfo operation, UriInfo address) {
        forms.computeIfAbsent(operation.getResourceMethod(), QueryForm::of).check(address.getQueryParameters());
    }
}
