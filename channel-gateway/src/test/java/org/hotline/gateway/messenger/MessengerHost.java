package org.hotline.gateway.messenger;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.ConfigProvider;

/** A provider of messages that speaks as WhatsApp and Telegram do, and says no where a test wants it. */
public final class MessengerHost implements AutoCloseable {

    private final HttpServer server;
    private final List<HeardCall> calls = new CopyOnWriteArrayList<>();
    private final List<HostAnswer> script = new CopyOnWriteArrayList<>();
    private final AtomicInteger sent = new AtomicInteger();

    private MessengerHost(HttpServer server) {
        this.server = server;
    }

    /** What was asked. */
    public record HeardCall(String method, String path, Map<String, List<String>> headers, String body) {}

    /** What is answered the next time that the path has these words. */
    record HostAnswer(String words, int status, Map<String, String> headers, String body) {}

    public static MessengerHost start() {
        URI api = URI.create(ConfigProvider.getConfig().getValue("hotline.messengers.whatsapp.media", String.class));
        try {
            MessengerHost host =
                    new MessengerHost(HttpServer.create(new InetSocketAddress(api.getHost(), api.getPort()), 0));
            host.server.createContext("/", host::answer);
            host.server.setExecutor(Executors.newCachedThreadPool());
            host.server.start();
            return host;
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    public void answerOnce(String words, int status, String body) {
        answerOnce(words, status, Map.of(), body);
    }

    public void answerOnce(String words, int status, Map<String, String> headers, String body) {
        script.add(new HostAnswer(words, status, headers, body));
    }

    /** Those whose path, or what they say, has all of these words. */
    public List<HeardCall> calls(String... words) {
        return calls.stream()
                .filter(call ->
                        List.of(words).stream().allMatch(word -> call.path.contains(word) || call.body.contains(word)))
                .toList();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().toString();
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        calls.add(new HeardCall(exchange.getRequestMethod(), path, Map.copyOf(exchange.getRequestHeaders()), body));
        HostAnswer scripted = script.stream()
                .filter(answer -> path.contains(answer.words))
                .filter(script::remove)
                .findFirst()
                .orElseGet(() -> usual(exchange.getRequestMethod(), path));
        byte[] bytes = scripted.body.getBytes(StandardCharsets.UTF_8);
        scripted.headers.forEach(exchange.getResponseHeaders()::add);
        exchange.sendResponseHeaders(scripted.status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private HostAnswer usual(String method, String path) {
        String last = path.substring(path.lastIndexOf('/') + 1);
        if (path.startsWith("/telegram/file/") || path.startsWith("/files/")) {
            return ok("content of " + last);
        } else if (path.contains("/getFile")) {
            return ok("{\"ok\":true,\"result\":{\"file_path\":\"photos/" + last.replaceFirst(".*file_id=", "")
                    + ".jpg\",\"file_size\":20}}");
        } else if (path.startsWith("/telegram")) {
            return ok("{\"ok\":true,\"result\":{\"message_id\":" + sent.incrementAndGet() + "}}");
        } else if (method.equals("GET")) {
            return ok("{\"id\":\"" + last + "\",\"mime_type\":\"image/jpeg\",\"file_size\":20,\"url\":\"" + address()
                    + "/files/" + last + "\"}");
        } else if (last.equals("media")) {
            return ok("{\"id\":\"media" + sent.incrementAndGet() + "\"}");
        }
        return ok("{\"messaging_product\":\"whatsapp\",\"messages\":[{\"id\":\"wamid." + sent.incrementAndGet()
                + "\"}]}");
    }

    private static HostAnswer ok(String body) {
        return new HostAnswer("", 200, Map.of(), body);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
