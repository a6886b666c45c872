package org.hotline.kit.web;

import jakarta.ws.rs.core.EntityTag;
import org.jspecify.annotations.Nullable;

/** Entity tags: nobody overwrites what they have not read. */
public final class Version {

    private Version() {}

    public static EntityTag etag(long version) {
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
