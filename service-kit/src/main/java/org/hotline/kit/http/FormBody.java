package org.hotline.kit.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A body in which fields and values stand as in an address. */
public final class FormBody {

    private static final String TYPE = "application/x-www-form-urlencoded";

    private static final Pattern LATIN =
            Pattern.compile(";\\s{0,9}charset\\s{0,9}=\\s{0,9}\"?(iso-8859-1|latin1)\\b", Pattern.CASE_INSENSITIVE);

    private FormBody() {}

    /** Whether a request says that it has one. */
    public static boolean isIn(HttpServerRequest request) {
        String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        return type != null && type.regionMatches(true, 0, TYPE, 0, TYPE.length());
    }

    /** How its letters are written in bytes: in UTF-8, unless its type says ISO-8859-1. */
    public static Charset charsetOf(@Nullable String type) {
        return type != null && LATIN.matcher(type).find() ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
    }
}
