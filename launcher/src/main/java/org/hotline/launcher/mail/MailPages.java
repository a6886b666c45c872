package org.hotline.launcher.mail;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.hotline.launcher.client.FormFields;

/** The caught mails over HTTP: {@code /v1/mails}, {@code /v1/mails/{id}} and {@code /v1/mails/{id}/raw}. */
final class MailPages implements AutoCloseable {

    private static final String PATH = "/v1/mails";
    private static final int DEFAULT_LIMIT = 50;

    private final ObjectMapper json = new ObjectMapper();
    private final CaughtMails mails;
    private final HttpServer server;

    MailPages(int port, CaughtMails mails) throws IOException {
        this.mails = mails;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext(PATH, this::answer);
    }

    void start() {
        server.start();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            answerOrRefuse(exchange);
        }
    }

    private void answerOrRefuse(HttpExchange exchange) throws IOException {
        try {
            route(exchange);
        } catch (NumberFormatException e) {
            byte[] body = String.valueOf(e.getMessage()).getBytes(StandardCharsets.UTF_8);
            send(exchange, 400, "text/plain; charset=utf-8", body);
        }
    }

    private void route(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath().substring(PATH.length());
        String call = exchange.getRequestMethod() + (path.length() > 1 ? " one" : " all");
        switch (call) {
            case "GET all" -> list(exchange);
            case "DELETE all" -> clear(exchange);
            case "GET one" -> show(exchange, path.substring(1));
            default -> send(exchange, 405, "text/plain", new byte[0]);
        }
    }

    private void list(HttpExchange exchange) throws IOException {
        Map<String, String> query = FormFields.read(exchange.getRequestURI().getRawQuery());
        int limit = Integer.parseInt(query.getOrDefault("limit", Integer.toString(DEFAULT_LIMIT)));
        sendJson(exchange, Map.of("items", mails.newest(query.get("to"), limit)));
    }

    private void clear(HttpExchange exchange) throws IOException {
        mails.clear();
        exchange.sendResponseHeaders(204, -1);
    }

    private void show(HttpExchange exchange, String path) throws IOException {
        boolean raw = path.endsWith("/raw");
        Optional<CaughtMail> mail = mails.find(raw ? path.substring(0, path.length() - "/raw".length()) : path);
        if (mail.isEmpty()) {
            send(exchange, 404, "text/plain", new byte[0]);
        } else if (raw) {
            send(exchange, 200, "message/rfc822", mail.get().raw());
        } else {
            sendJson(exchange, mail.get());
        }
    }

    private void sendJson(HttpExchange exchange, Object body) throws IOException {
        send(exchange, 200, "application/json", json.writeValueAsBytes(body));
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }
}
