package org.hotline.kit.web;

import jakarta.ws.rs.core.EntityTag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** The version of what is answered, as its entity tag: nobody overwrites what they have not read. */
public final class Version {

    private Version() {}

    /** Answers with a thing in this version. */
    public static <V> RestResponse<V> answer(long version, V view) {
        return ResponseBuilder.ok(view).tag(tag(version)).build();
    }

    /** Answers with a thing that is new, and can be read at a path such as {@code /v1/tickets/…}. */
    public static <V> RestResponse<V> created(String path, long version, V view) {
        return Created.with(path, view).tag(tag(version)).build();
    }

    private static EntityTag tag(long version) {
        return new EntityTag(Long.toString(version));
    }

    /** Refuses a write that does not say which version it is based on (428), or is based on an old one (412). */
    public static void require(@Nullable String ifMatch, long actual) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw RequestProblem.versionMissing();
        }
        check(ifMatch, actual);
    }

    /** Refuses a write that says that it is based on an old version (412). */
    public static void check(@Nullable String ifMatch, long actual) {
        if (ifMatch == null || ifMatch.isBlank() || ifMatch.strip().equals("*")) {
            return;
        }
        String wanted = '"' + Long.toString(actual) + '"';
        for (String tag : ifMatch.split(",", -1)) {
            if (tag.strip().equals(wanted)) {
                return;
            }
        }
        throw RequestProblem.versionStale();
    }
}
