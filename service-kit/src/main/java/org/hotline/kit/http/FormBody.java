package org.hotline.kit.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;

/** A body in which fields and values stand as in an address. */
public final class FormBody {

    private static final String TYPE = "application/x-www-form-urlencoded";

    private FormBody() {}

    /** Whether a request says that it has one. */
    public static boolean isIn(HttpServerRequest request) {
        String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        return type != null && type.regionMatches(true, 0, TYPE, 0, TYPE.length());
    }
}
