package org.hotline.kit.http;

import io.netty.bootstrap.ChannelInitializerExtension;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.quarkus.arc.Arc;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.HttpServerOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Puts a {@link ConnectionWatch} into every connection of the server, below all that sees whole requests: what dribbles a
 * head, or cannot be read as one, is seen by nobody else. Connections speak HTTP/1.1, as proxies do.
 */
@ApplicationScoped
class ConnectionWatches implements HttpServerOptionsCustomizer {

    private final Duration patience;
    private final SilentErrors errors;
    private final OpenConnections connections;

    /** @param patience how long the head of a request may take from its first byte */
    ConnectionWatches(
            @ConfigProperty(name = "hotline.head.patience") Duration patience,
            SilentErrors errors,
            OpenConnections connections) {
        this.patience = patience;
        this.errors = errors;
        this.connections = connections;
    }

    /** Before the server opens: it asks {@link Extension} for each of its connections then. */
    void beforeTheServerOpens(@Observes StartupEvent started) {
        System.setProperty(ChannelInitializerExtension.EXTENSIONS_SYSTEM_PROPERTY, "serviceload");
    }

    @Override
    public void customizeHttpServer(HttpServerOptions options) {
        options.setHttp2ClearTextEnabled(false);
    }

    void watch(Channel channel) {
        channel.pipeline().addFirst(new ChannelInboundHandlerAdapter() {
            @Override
            public void channelActive(ChannelHandlerContext context) throws Exception {
                ConnectionWatch.begin(channel, patience, errors, connections);
                context.pipeline().remove(this);
                context.fireChannelActive();
            }
        });
    }

    /** What the server finds by its name in {@code META-INF/services}. */
    public static final class Extension extends ChannelInitializerExtension {

        @Override
        public void postInitializeServerChildChannel(Channel channel) {
            Arc.container().instance(ConnectionWatches.class).get().watch(channel);
        }
    }
}
