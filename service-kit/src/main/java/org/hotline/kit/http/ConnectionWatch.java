package org.hotline.kit.http;

import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelPipeline;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.DecoderResult;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpRequestDecoder;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpResponseEncoder;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * One connection, on its event loop, which has a place among the {@link OpenConnections}: a head that has not come to its end in
 * time is not waited for, an error that the server answers without a word becomes a problem like any other, and requests have
 * their {@link RequestTurns}. One that goes on with another protocol is being asked until it ends.
 */
final class ConnectionWatch {

    private final long headMillis;
    private final SilentErrors errors;

    /** Nothing when there is none. */
    private final OpenConnections.@Nullable ConnectionPlace place;

    /** Methods of the requests that wait for the end of their answer. */
    private final Queue<HttpMethod> open = new ArrayDeque<>();

    private @Nullable ScheduledFuture<?> impatience;

    /** Whether the answer to the first of them has begun. */
    private boolean answering;

    private ConnectionWatch(Duration head, SilentErrors errors, OpenConnections.@Nullable ConnectionPlace place) {
        this.headMillis = head.toMillis();
        this.errors = errors;
        this.place = place;
    }

    /** @param head how long the head of a request may take from its first byte */
    @SuppressWarnings("FutureReturnValueIgnored") // its end is told to the handlers
    static void begin(Channel channel, Duration head, SilentErrors errors, OpenConnections connections) {
        ChannelPipeline pipeline = channel.pipeline();
        ChannelHandlerContext encoder = pipeline.context(HttpResponseEncoder.class);
        if (encoder != null) {
            OpenConnections.ConnectionPlace place = connections.enter(channel.remoteAddress(), channel::close);
            ConnectionWatch watch = new ConnectionWatch(head, errors, place);
            RequestTurns turns = new RequestTurns(pipeline.get(HttpRequestDecoder.class));
            Messages messages = watch.new Messages(turns);
            pipeline.addAfter(encoder.name(), null, messages);
            Bytes bytes = watch.new Bytes(messages);
            pipeline.addFirst(turns, bytes);
            if (place == null) {
                channel.config().setAutoRead(false);
                bytes.refuse(pipeline, HttpResponseStatus.SERVICE_UNAVAILABLE);
            }
        }
    }

    /** What has begun to come is being asked, for as long as its head may take. */
    private void noteWhetherAsked() {
        if (place != null && open.isEmpty() && impatience == null) {
            place.idle();
        } else if (place != null) {
            place.busy();
        }
    }

    private void waitNoLonger() {
        if (impatience != null) {
            impatience.cancel(false);
            impatience = null;
        }
    }

    /** Before the decoder. */
    private final class Bytes extends ChannelInboundHandlerAdapter {

        private final ChannelHandler messages;

        private Bytes(ChannelHandler messages) {
            this.messages = messages;
        }

        @Override
        public void channelRead(ChannelHandlerContext context, Object bytes) {
            if (open.isEmpty() && impatience == null && bytes != Unpooled.EMPTY_BUFFER) {
                impatience = context.executor()
                        .schedule(
                                () -> refuse(context.pipeline(), HttpResponseStatus.REQUEST_TIMEOUT),
                                headMillis,
                                TimeUnit.MILLISECONDS);
                noteWhetherAsked();
            }
            context.fireChannelRead(bytes);
        }

        private void refuse(ChannelPipeline pipeline, HttpResponseStatus status) {
            pipeline.context(messages).writeAndFlush(errors.answer(status)).addListener(ChannelFutureListener.CLOSE);
        }

        @Override
        public void channelInactive(ChannelHandlerContext context) {
            waitNoLonger();
            if (place != null) {
                place.leave();
            }
            context.fireChannelInactive();
        }
    }

    /** Between the encoder and the server. */
    private final class Messages extends ChannelDuplexHandler {

        private final RequestTurns turns;
        private boolean hasOddHeader;

        private Messages(RequestTurns turns) {
            this.turns = turns;
        }

        @Override
        public void channelRead(ChannelHandlerContext context, Object message) {
            if (message instanceof HttpRequest request) {
                open.add(request.method());
                noteWhetherAsked();
                turns.begun();
                waitNoLonger();
                hasOddHeader = HeadSyntax.hasOddHeader(request);
                if (request.decoderResult().isSuccess() && HeadSyntax.isBroken(request)) {
                    request.setDecoderResult(DecoderResult.failure(new IllegalArgumentException("broken head")));
                }
            } else if (isABrokenBody(message) && open.size() == 1 && !answering) {
                ReferenceCountUtil.release(message);
                context.writeAndFlush(errors.answer(HttpResponseStatus.BAD_REQUEST))
                        .addListener(ChannelFutureListener.CLOSE);
                return;
            }
            turns.came(message);
            if (message instanceof LastHttpContent) {
                waitNoLonger();
            }
            context.fireChannelRead(message);
        }

        /** Its sender would hear nothing but the end of the connection. */
        private static boolean isABrokenBody(Object message) {
            return message instanceof HttpContent content
                    && content.decoderResult().isFailure();
        }

        @Override
        @SuppressWarnings("FutureReturnValueIgnored") // the promise tells
        public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
            if (isInformation(message) || !(message instanceof LastHttpContent last)) {
                answering |= message instanceof HttpResponse && !isInformation(message);
                context.write(message, promise);
                if (message instanceof HttpResponse response
                        && response.status().equals(HttpResponseStatus.SWITCHING_PROTOCOLS)) {
                    turns.upgraded(context);
                }
                return;
            }
            answering = false;
            HttpMethod method = open.poll();
            noteWhetherAsked();
            ChannelPromise fetched = promise.unvoid().addListener(written -> turns.fetched(context));
            if (message instanceof HttpResponse response
                    && !HttpMethod.HEAD.equals(method)
                    && SilentErrors.isOne(response, last.content())) {
                ReferenceCountUtil.release(message);
                context.write(
                        hasOddHeader && response.status().equals(HttpResponseStatus.BAD_REQUEST)
                                ? errors.answerOfHeader(response)
                                : errors.answer(response),
                        fetched);
            } else {
                context.write(message, fetched);
            }
        }

        private boolean isInformation(Object message) {
            return message instanceof HttpResponse response
                    && response.status().codeClass() == HttpStatusClass.INFORMATIONAL;
        }
    }
}
