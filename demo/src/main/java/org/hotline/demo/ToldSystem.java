package org.hotline.demo;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hotline.launcher.client.HttpAnswer;
import org.hotline.launcher.client.Patience;
import org.hotline.launcher.client.Person;
import org.hotline.launcher.run.HotlineService;

/** A system elsewhere that is told what happens by a webhook, as long as it is open. */
final class ToldSystem implements AutoCloseable {

    private static final Duration SOON = Duration.ofSeconds(20);

    private final Person admin;
    private final HttpServer server;
    private final List<ToldMessage> told = new CopyOnWriteArrayList<>();
    private final String webhook;
    private final Webhook verifier;

    private record ToldMessage(Map<String, List<String>> headers, String body) {}

    ToldSystem(Person admin, String eventType) {
        this.admin = admin;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
        server.createContext("/", this::receive);
        server.start();
        HttpAnswer added = admin.post(
                        HotlineService.GATEWAY,
                        "/v1/webhooks",
                        Map.of(
                                "url",
                                "http://127.0.0.1:" + server.getAddress().getPort() + "/told",
                                "eventTypes",
                                List.of(eventType)))
                .expect(201);
        webhook = added.text("/webhook/id");
        verifier = new Webhook(added.text("/secret"));
    }

    private void receive(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        told.add(new ToldMessage(Map.copyOf(exchange.getRequestHeaders()), body));
        exchange.sendResponseHeaders(204, -1);
        exchange.close();
    }

    /** Waits until it is told something with these words, and says whether that is signed as it has to be. */
    boolean isToldSigned(String words) {
        ToldMessage message = Patience.until(
                "a webhook with '" + words + "'",
                SOON,
                () -> told.stream().filter(each -> each.body.contains(words)).findFirst());
        try {
            verifier.verify(message.body, message.headers);
            return true;
        } catch (WebhookVerificationException forged) {
            return false;
        }
    }

    @Override
    public void close() {
        admin.delete(HotlineService.GATEWAY, "/v1/webhooks/" + webhook);
        server.stop(0);
    }
}
