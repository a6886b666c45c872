package org.hotline.kit.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import org.hotline.kit.problem.Problem;

/** Errors of which the server says the status only: with a problem they say as much as all others. */
final class SilentErrors {

    private static final JsonMapper JSON = new JsonMapper();

    private SilentErrors() {}

    static boolean isOne(HttpResponse response, ByteBuf content) {
        return response.status().code() >= 400
                && !content.isReadable()
                && !response.headers().contains(HttpHeaderNames.CONTENT_TYPE);
    }

    /** The same answer with a problem. */
    static FullHttpResponse answer(HttpResponse silent) {
        FullHttpResponse answer = problem(silent.status());
        silent.headers().forEach(header -> {
            if (!answer.headers().contains(header.getKey())) {
                answer.headers().add(header.getKey(), header.getValue());
            }
        });
        return answer;
    }

    /** The last answer of a connection. */
    static FullHttpResponse answer(HttpResponseStatus status) {
        FullHttpResponse answer = problem(status);
        answer.headers().set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
        return answer;
    }

    private static FullHttpResponse problem(HttpResponseStatus status) {
        Problem problem = Problem.of(status.code(), Problem.kindOf(status.code()), null);
        ByteBuf body = Unpooled.wrappedBuffer(write(problem));
        FullHttpResponse answer = new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, status, body);
        answer.headers()
                .set(HttpHeaderNames.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .set(HttpHeaderNames.CONTENT_LENGTH, body.readableBytes())
                .set(HttpHeaderNames.CACHE_CONTROL, "no-store");
        AnswerHeaders.OF_NO_PAGE.forEach((name, value) -> answer.headers().set(name, value));
        return answer;
    }

    private static byte[] write(Problem problem) {
        try {
            return JSON.writeValueAsBytes(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
