package org.hotline.kit.http;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import org.hotline.kit.problem.Problem;

/** Errors of which the server says the status only: with a problem they say as much as all others. */
@ApplicationScoped
class SilentErrors {

    private final ProblemAnswers problems;

    SilentErrors(ProblemAnswers problems) {
        this.problems = problems;
    }

    static boolean isOne(HttpResponse response, ByteBuf content) {
        return response.status().code() >= 400
                && !content.isReadable()
                && !response.headers().contains(HttpHeaderNames.CONTENT_TYPE);
    }

    /** The same answer with a problem. */
    FullHttpResponse answer(HttpResponse silent) {
        return answer(silent, problemOf(silent.status()));
    }

    /** The same of a request of which some header holds what no header may. */
    FullHttpResponse answerOfHeader(HttpResponse silent) {
        return answer(silent, Problem.ofField(400, "malformed-request", "header", "must not hold control characters"));
    }

    private FullHttpResponse answer(HttpResponse silent, Problem problem) {
        FullHttpResponse answer = answer(problem);
        silent.headers().forEach(header -> {
            if (!answer.headers().contains(header.getKey())) {
                answer.headers().add(header.getKey(), header.getValue());
            }
        });
        return answer;
    }

    /** The last answer of a connection. */
    FullHttpResponse answer(HttpResponseStatus status) {
        FullHttpResponse answer = answer(problemOf(status));
        answer.headers().set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
        return answer;
    }

    private static Problem problemOf(HttpResponseStatus status) {
        return Problem.of(status.code(), Problem.kindOf(status.code()), null);
    }

    private FullHttpResponse answer(Problem problem) {
        ByteBuf body = Unpooled.copiedBuffer(problems.write(problem), StandardCharsets.UTF_8);
        FullHttpResponse answer =
                new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.valueOf(problem.status()), body);
        answer.headers()
                .set(HttpHeaderNames.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .set(HttpHeaderNames.CONTENT_LENGTH, body.readableBytes())
                .set(HttpHeaderNames.CACHE_CONTROL, "no-store");
        if (problem.retryAfterSeconds() > 0) {
            answer.headers().set(HttpHeaderNames.RETRY_AFTER, problem.retryAfterSeconds());
        }
        AnswerHeaders.OF_NO_PAGE.forEach((name, value) -> answer.headers().set(name, value));
        return answer;
    }
}
