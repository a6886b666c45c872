package org.hotline.kit.http;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.HttpRequestDecoder;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import java.util.ArrayDeque;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * Before the decoder of a connection: the next request is read when the answer to the one before was fetched, and after
 * others had their turn. What comes earlier waits, and as long as anything waits no more is read.
 */
final class RequestTurns extends ChannelInboundHandlerAdapter {

    private final HttpRequestDecoder decoder;
    private final Queue<Object> waiting = new ArrayDeque<>();

    /** Whether a request has begun whose answer was not fetched. */
    private boolean owing;

    /** Whether the last of it has come. */
    private boolean whole;

    /** Whether the decoder has made something of what it was given last. */
    private boolean read;

    /** Whether no more requests come, but what both sides agreed on. */
    private boolean upgraded;

    RequestTurns(HttpRequestDecoder decoder) {
        this.decoder = decoder;
    }

    @Override
    public void handlerAdded(ChannelHandlerContext context) {
        decoder.setSingleDecode(true);
    }

    void begun() {
        owing = true;
        whole = false;
    }

    /** A part of a message was read. */
    void came(Object message) {
        read = true;
        whole |= message instanceof LastHttpContent;
    }

    /** What was written last has been fetched, or will never be. */
    void fetched(ChannelHandlerContext context) {
        owing = false;
        if (whole && context.channel().isActive()) {
            context.executor().execute(() -> goOn(context.pipeline().context(this)));
        }
    }

    /** The connection speaks another protocol from now on, whose decoder has taken the place of ours. */
    void upgraded(ChannelHandlerContext context) {
        upgraded = true;
        context.executor().execute(() -> goOn(context.pipeline().context(this)));
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object bytes) {
        if (upgraded && waiting.isEmpty()) {
            context.fireChannelRead(bytes);
        } else if (isAnyOwed() || !waiting.isEmpty()) {
            waiting.add(bytes);
            context.channel().config().setAutoRead(false);
        } else {
            decode(context, bytes);
        }
    }

    /** One message after the other, as far as the end of a request. */
    private void decode(ChannelHandlerContext context, Object bytes) {
        Object next = bytes;
        do {
            read = false;
            context.fireChannelRead(next);
            next = Unpooled.EMPTY_BUFFER;
        } while (read && !isAnyOwed());
    }

    private boolean isAnyOwed() {
        return owing && whole && !upgraded;
    }

    private void goOn(@Nullable ChannelHandlerContext context) {
        if (context == null || isAnyOwed()) {
            return;
        }
        boolean paused = !waiting.isEmpty();
        decode(context, Unpooled.EMPTY_BUFFER);
        while (!isAnyOwed() && !waiting.isEmpty()) {
            decode(context, waiting.remove());
        }
        context.fireChannelReadComplete();
        if (paused && waiting.isEmpty()) {
            context.channel().config().setAutoRead(true);
        }
    }

    @Override
    public void handlerRemoved(ChannelHandlerContext context) {
        waiting.forEach(ReferenceCountUtil::release);
        waiting.clear();
    }
}
