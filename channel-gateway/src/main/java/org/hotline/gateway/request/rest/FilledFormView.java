package org.hotline.gateway.request.rest;

import java.util.regex.Pattern;
import org.hotline.gateway.access.LinkToken;
import org.jspecify.annotations.Nullable;

/** What stands in the form. */
record FilledFormView(
        @Nullable String token,
        @Nullable String name,
        @Nullable String address,
        @Nullable String subject,
        @Nullable String text,
        @Nullable String seen,
        @Nullable String language) {

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{22}");

    static FilledFormView of(RequestFormQuery query) {
        return new FilledFormView(null, null, null, query.subject(), null, query.seen(), query.language());
    }

    /** The token by which the same form sent again is known; a new one where there is none. Templates see what is public. */
    public String sentAs() {
        return token != null && TOKEN.matcher(token).matches()
                ? token
                : LinkToken.random().value();
    }
}
