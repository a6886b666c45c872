package org.hotline.kit.web;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Makes each Location relative. Written in full it would repeat the Host that a request claims, and lead whoever follows it
 * to wherever the sender of the request, or a cache in between, wants them.
 */
class LocationFilter {

    @ServerResponseFilter
    public void makeRelative(ContainerResponseContext response) {
        Object location = response.getHeaders().getFirst(HttpHeaders.LOCATION);
        if (location != null) {
            response.getHeaders().putSingle(HttpHeaders.LOCATION, relative(URI.create(location.toString())));
        }
    }

    private static String relative(URI location) {
        if (location.getRawAuthority() == null) {
            return location.toString();
        }
        String path = location.getRawPath().isEmpty() ? "/" : location.getRawPath();
        return location.getRawQuery() == null ? path : path + '?' + location.getRawQuery();
    }
}
