package org.hotline.kit.outgoing;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientResponse;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * What an address that somebody gave answered, whatever its status.
 *
 * @param retryAfter as it was written
 * @param text how it began
 */
public record GivenAnswer(int status, @Nullable String retryAfter, String text) {

    static GivenAnswer of(HttpClientResponse head, Buffer body) {
        return new GivenAnswer(head.statusCode(), head.getHeader("Retry-After"), body.toString(StandardCharsets.UTF_8));
    }
}
