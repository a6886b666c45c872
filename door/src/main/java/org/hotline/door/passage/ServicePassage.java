package org.hotline.door.passage;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.HttpProxy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.List;
import org.hotline.door.entry.Sessions;
import org.jspecify.annotations.Nullable;

/**
 * Passes calls through to the services: {@code /api/ticket/v1/…} to the ticket-service's {@code /v1/…}, and the public pages of the help
 * centre and the live chat as they are. Whoever has signed in is known to the services by the token of his session; whoever brings a token of his own
 * uses that one.
 */
@ApplicationScoped
class ServicePassage {

    private static final String API = "/api/";
    private static final int MOST_CONNECTIONS = 256;

    /** Each open chat has a connection of its own, and takes none of the others. */
    private static final int MOST_CHATS = 6_000;

    private final Vertx vertx;
    private final Services services;
    private final IdentityProviderManager identities;

    ServicePassage(Vertx vertx, Services services, IdentityProviderManager identities) {
        this.vertx = vertx;
        this.services = services;
        this.identities = identities;
    }

    void open(@Observes Router router) {
        HttpClient client = client(MOST_CONNECTIONS);
        services.addresses().forEach((name, address) -> {
            HttpProxy proxy = proxy(client, address, API + name);
            router.route(API + name + "/v1/*").handler(call -> pass(proxy, call));
            router.route(API + name + "/q/openapi").handler(call -> pass(proxy, call.request()));
        });
        open(router, client, "knowledge", List.of("/help", "/help/*", "/feed.xml", "/sitemap.xml"));
        open(router, client(MOST_CHATS), "gateway", List.of("/chat", "/chat/*", "/v1/chat", "/v1/chat/files"));
    }

    private HttpClient client(int connections) {
        return vertx.createHttpClient(
                new HttpClientOptions().setMaxPoolSize(connections).setConnectTimeout(2000));
    }

    /** What everybody may ask of a service. */
    private void open(Router router, HttpClient client, String service, List<String> paths) {
        URI address = services.addresses().get(service);
        if (address != null) {
            HttpProxy proxy = proxy(client, address, "");
            paths.forEach(path -> router.route(path).handler(call -> pass(proxy, call.request())));
        }
    }

    private static HttpProxy proxy(HttpClient client, URI address, String prefix) {
        return HttpProxy.reverseProxy(client)
                .origin(address.getPort(), address.getHost())
                .addInterceptor(new PassedCall(prefix));
    }

    /** Resumed only when it is known who calls: until then nothing of the body is read. */
    private void pass(HttpProxy proxy, RoutingContext call) {
        call.request().pause();
        QuarkusHttpUser.getSecurityIdentity(call, identities)
                .subscribe()
                .with(identity -> passAs(proxy, call, identity), notSignedIn -> passAs(proxy, call, null));
    }

    private static void passAs(HttpProxy proxy, RoutingContext call, @Nullable SecurityIdentity identity) {
        Sessions.accessToken(identity)
                .filter(token -> !call.request().headers().contains("Authorization"))
                .ifPresent(token -> call.request().headers().set("Authorization", "Bearer " + token));
        pass(proxy, call.request());
    }

    /** Without the session in its cookies and with the address of whoever asks, and no other; of sockets, too, which no interceptor sees. */
    private static void pass(HttpProxy proxy, HttpServerRequest request) {
        request.headers().remove("Cookie").remove("X-Forwarded-For");
        SocketAddress from = request.remoteAddress();
        if (from != null && from.hostAddress() != null) {
            request.headers().set("X-Forwarded-For", from.hostAddress());
        }
        proxy.handle(request);
    }
}
