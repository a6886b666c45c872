package org.hotline.door.entry;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Queue;

/** Errors of one connection that the server answers without a word, on its event loop: they become pages or problems. */
final class WordsForErrors extends ChannelDuplexHandler {

    /** Those that wait for the end of their answer. */
    private final Queue<HttpRequest> open = new ArrayDeque<>();

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (message instanceof HttpRequest request) {
            open.add(request);
        }
        context.fireChannelRead(message);
    }

    @Override
    @SuppressWarnings("FutureReturnValueIgnored") // the promise tells
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
        if (!(message instanceof LastHttpContent last) || isInformation(message)) {
            context.write(message, promise);
            return;
        }
        HttpRequest request = open.poll();
        if (request != null
                && !HttpMethod.HEAD.equals(request.method())
                && message instanceof HttpResponse response
                && isWordless(response, last.content())) {
            ReferenceCountUtil.release(message);
            context.write(worded(response, request), promise);
        } else {
            context.write(message, promise);
        }
    }

    private static boolean isInformation(Object message) {
        return message instanceof HttpResponse response
                && response.status().codeClass() == HttpStatusClass.INFORMATIONAL;
    }

    private static boolean isWordless(HttpResponse response, ByteBuf content) {
        return response.status().code() >= 400
                && !content.isReadable()
                && !response.headers().contains(HttpHeaderNames.CONTENT_TYPE);
    }

    private static FullHttpResponse worded(HttpResponse wordless, HttpRequest request) {
        ErrorAnswers error = ErrorAnswers.to(request, wordless.status().code());
        ByteBuf body = Unpooled.copiedBuffer(error.body(), StandardCharsets.UTF_8);
        FullHttpResponse answer = new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, wordless.status(), body);
        answer.headers().set(wordless.headers());
        answer.headers()
                .set(HttpHeaderNames.CONTENT_TYPE, error.mediaType())
                .set(HttpHeaderNames.CONTENT_LENGTH, body.readableBytes())
                .set(HttpHeaderNames.CACHE_CONTROL, "no-store");
        if (request.decoderResult().isFailure()) {
            answer.headers().set(HttpHeaderNames.CONNECTION, "close");
        }
        PageHeaders.OF_PAGES.forEach(answer.headers()::set);
        return answer;
    }
}
