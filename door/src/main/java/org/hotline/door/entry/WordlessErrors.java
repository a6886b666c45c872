package org.hotline.door.entry;

import io.netty.bootstrap.ChannelInitializerExtension;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.HttpResponseEncoder;
import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.HttpServerOptions;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Puts a {@link WordsForErrors} into every connection, below all that sees whole requests: what has an address or a head that
 * cannot be read is refused by the server itself, without a word. Connections speak HTTP/1.1, as proxies do.
 */
@ApplicationScoped
class WordlessErrors implements HttpServerOptionsCustomizer {

    @Override
    public void customizeHttpServer(HttpServerOptions options) {
        options.setHttp2ClearTextEnabled(false);
    }

    /** What the server finds by its name in {@code META-INF/services}. */
    public static final class NewConnections extends ChannelInitializerExtension {

        @Override
        public void postInitializeServerChildChannel(Channel channel) {
            channel.pipeline().addFirst(new ChannelInboundHandlerAdapter() {
                @Override
                public void channelActive(ChannelHandlerContext context) throws Exception {
                    ChannelHandlerContext encoder = context.pipeline().context(HttpResponseEncoder.class);
                    if (encoder != null) {
                        context.pipeline().addAfter(encoder.name(), null, new WordsForErrors());
                    }
                    context.pipeline().remove(this);
                    context.fireChannelActive();
                }
            });
        }
    }
}
