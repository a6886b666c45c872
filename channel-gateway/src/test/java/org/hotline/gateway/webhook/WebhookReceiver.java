package org.hotline.gateway.webhook;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A system that is told what happens, and says no, or nothing, where a test wants it. */
public final class WebhookReceiver implements AutoCloseable {

    /** Nothing is answered, and the connection stays open. */
    static final int SILENCE = -1;

    /** Nothing is answered, and the connection is broken off. */
    static final int BREAK = -2;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<ToldFact> told = new CopyOnWriteArrayList<>();
    private final List<ReceiverAnswer> script = new CopyOnWriteArrayList<>();

    private WebhookReceiver(HttpServer server) {
        this.server = server;
    }

    /** What was told. */
    public record ToldFact(String path, Map<String, List<String>> headers, String body) {

        public String header(String name) {
            return headers.entrySet().stream()
                    .filter(header -> header.getKey().equalsIgnoreCase(name))
                    .findFirst()
                    .map(header -> header.getValue().get(0))
                    .orElse("");
        }
    }

    /** What is answered as long as it stands, to whatever has the words. */
    record ReceiverAnswer(String words, int status, Map<String, String> headers, String body) {}

    public static WebhookReceiver start() {
        try {
            WebhookReceiver receiver = new WebhookReceiver(
                    HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
            receiver.server.createContext("/", receiver::answer);
            receiver.server.setExecutor(receiver.threads);
            receiver.server.start();
            return receiver;
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";
    }

    void answer(String words, int status) {
        answer(words, status, Map.of(), "");
    }

    void answer(String words, int status, Map<String, String> headers, String body) {
        script.add(new ReceiverAnswer(words, status, headers, body));
    }

    void takeEverything() {
        script.clear();
    }

    /** Of which the body has the words. */
    List<ToldFact> told(String words) {
        return told.stream().filter(fact -> fact.body.contains(words)).toList();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        told.add(new ToldFact(exchange.getRequestURI().getPath(), Map.copyOf(exchange.getRequestHeaders()), body));
        ReceiverAnswer answer = script.stream()
                .filter(scripted -> body.contains(scripted.words))
                .findFirst()
                .orElse(new ReceiverAnswer("", 204, Map.of(), ""));
        if (answer.status == SILENCE) {
            return;
        }
        if (answer.status != BREAK) {
            byte[] bytes = answer.body.getBytes(StandardCharsets.UTF_8);
            answer.headers.forEach(exchange.getResponseHeaders()::add);
            exchange.sendResponseHeaders(answer.status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
