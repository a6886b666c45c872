package org.hotline.kit.web;

import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Answers with things that are new and have no version; those that have one are answered by {@link Version#created}. */
public final class Created {

    private Created() {}

    /**
     * Answers with a thing that is new.
     *
     * @param path where it can be read, such as {@code /v1/attachments/…}
     */
    public static <V> RestResponse<V> at(String path, V view) {
        return with(path, view).build();
    }

    /** The same, to add headers to. */
    static <V> ResponseBuilder<V> with(String path, V view) {
        return ResponseBuilder.create(RestResponse.Status.CREATED, view).location(URI.create(path));
    }
}
