package org.hotline.launcher.signin;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.hotline.launcher.client.FormFields;
import org.hotline.look.ReaderLanguage;

/**
 * An OIDC provider for one machine (authorization code flow with PKCE): its description, its page, its tokens and its key. It asks
 * for no password, listens on loopback only and sends people back to loopback only.
 */
public final class SignInServer implements AutoCloseable {

    private static final int LONGEST_FORM = 16 * 1024;
    private static final String HTML = "text/html; charset=utf-8";
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final ObjectMapper json = new ObjectMapper();
    private final LocalProvider provider;
    private final HttpServer server;

    private SignInServer(LocalProvider provider, HttpServer server) {
        this.provider = provider;
        this.server = server;
    }

    /** Starts on a loopback port. */
    public static SignInServer start(int port, LocalProvider provider) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        SignInServer signIn = new SignInServer(provider, server);
        server.createContext("/", signIn::answer);
        server.start();
        return signIn;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange call) throws IOException {
        try (call) {
            route(call);
        } catch (IllegalArgumentException refused) {
            send(call, 400, "text/plain; charset=utf-8", String.valueOf(refused.getMessage()));
        }
    }

    private void route(HttpExchange call) throws IOException {
        switch (call.getRequestMethod() + " " + call.getRequestURI().getPath()) {
            case "GET /.well-known/openid-configuration" -> sendJson(call, 200, provider.description());
            case "GET /keys" -> sendJson(call, 200, provider.keys());
            case "GET /authorize" ->
                send(
                        call,
                        200,
                        HTML,
                        SignInPage.asking(
                                provider.checked(
                                        FormFields.read(call.getRequestURI().getRawQuery())),
                                ReaderLanguage.preferred(
                                        call.getRequestHeaders().getFirst("Accept-Language"))));
            case "POST /sign-in" -> sendAway(call, provider.admit(form(call)));
            case "POST /token" -> tokens(call);
            case "GET /sign-out" ->
                sendAway(
                        call,
                        provider.leave(FormFields.read(call.getRequestURI().getRawQuery())));
            case "GET /look/look.css" -> styles(call);
            default -> send(call, 404, "text/plain", "Nothing here.");
        }
    }

    private void tokens(HttpExchange call) throws IOException {
        Map<String, Object> tokens = provider.tokens(form(call));
        sendJson(call, tokens.containsKey("error") ? 400 : 200, tokens);
    }

    private static void styles(HttpExchange call) throws IOException {
        try (InputStream file = SignInServer.class.getResourceAsStream("/META-INF/resources/look/look.css")) {
            send(call, 200, "text/css", new String(file.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static Map<String, String> form(HttpExchange call) throws IOException {
        byte[] body = call.getRequestBody().readNBytes(LONGEST_FORM + 1);
        if (body.length > LONGEST_FORM) {
            throw new IllegalArgumentException("The form is too long.");
        }
        return FormFields.read(new String(body, StandardCharsets.UTF_8));
    }

    private static void sendAway(HttpExchange call, URI address) throws IOException {
        call.getResponseHeaders().set("Location", address.toString());
        send(call, 303, "text/plain", "");
    }

    private void sendJson(HttpExchange call, int status, Object body) throws IOException {
        send(call, status, "application/json", json.writeValueAsString(body));
    }

    private static void send(HttpExchange call, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        call.getResponseHeaders().set("Content-Type", type);
        call.getResponseHeaders().set("Content-Security-Policy", POLICY);
        call.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        call.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        call.getResponseBody().write(bytes);
    }
}
