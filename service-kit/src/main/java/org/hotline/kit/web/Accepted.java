package org.hotline.kit.web;

import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Answers with things that are safely kept, and on their way; also long after the request, whose context is gone by then. */
public final class Accepted {

    private Accepted() {}

    /**
     * Answers with a thing that is kept.
     *
     * @param path where it can be read, such as {@code /v1/interactions/…}
     */
    public static <V> RestResponse<V> at(String path, V view) {
        return ResponseBuilder.create(RestResponse.Status.ACCEPTED, view)
                .header(HttpHeaders.LOCATION, path)
                .build();
    }
}
