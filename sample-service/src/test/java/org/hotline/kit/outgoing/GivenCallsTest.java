package org.hotline.kit.outgoing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.StreamResetException;
import io.vertx.core.net.PfxOptions;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import javax.net.ssl.SSLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GivenCallsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Vertx vertx = Vertx.vertx();
    private final HttpServer server;
    private final List<String> asked = new CopyOnWriteArrayList<>();

    GivenCallsTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    }

    @BeforeEach
    void start() {
        server.createContext("/", this::answer);
        server.setExecutor(Executors.newCachedThreadPool());
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        asked.add(exchange.getRequestHeaders().getFirst("Host") + path);
        exchange.getRequestBody().readAllBytes();
        switch (path) {
            case "/moved" -> {
                exchange.getResponseHeaders().add("Location", address("/secret"));
                exchange.sendResponseHeaders(302, -1);
            }
            case "/endless" -> {
                exchange.sendResponseHeaders(200, 0);
                for (int i = 0; i < 100_000; i++) {
                    exchange.getResponseBody().write("0123456789".repeat(100).getBytes());
                }
            }
            case "/half" -> {
                exchange.sendResponseHeaders(200, 1000);
                exchange.getResponseBody().write("half".getBytes());
            }
            case "/silent" -> {
                return;
            }
            default -> {
                exchange.getResponseHeaders().add("Retry-After", "120");
                exchange.sendResponseHeaders(503, 4);
                exchange.getResponseBody().write("busy".getBytes());
            }
        }
        exchange.close();
    }

    private String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private CompletableFuture<GivenAnswer> post(String address, boolean anywhere) {
        return new GivenCalls(vertx, anywhere, PATIENCE)
                .post(address, Map.of("webhook-id", "1"), "{}")
                .toCompletableFuture();
    }

    @Test
    void whatIsAnsweredIsAnsweredWhateverItsStatus() {
        assertThat(post(address("/"), true).join()).isEqualTo(new GivenAnswer(503, "120", "busy"));
    }

    @Test
    void noRedirectIsFollowed() {
        assertThat(post(address("/moved"), true).join().status()).isEqualTo(302);
        assertThat(asked).hasSize(1);
    }

    @Test
    void ofAnAnswerWithoutEndTheBeginningIsRead() {
        assertThat(post(address("/endless"), true).join().text()).hasSize(1024);
    }

    @Test
    void whoBreaksOffHasAnswered() {
        assertThat(post(address("/half"), true).join().status()).isEqualTo(200);
    }

    @Test
    void whoSaysNothingIsNotWaitedForLongerThanThat() {
        assertThatThrownBy(post(address("/silent"), true)::join).hasCauseInstanceOf(StreamResetException.class);
    }

    /** A name may be public when it is entered, and lead to us a moment later. */
    @Test
    void whereANameLeadsIsLookedAtWhenItIsCalled() {
        String named = "https://localhost:" + server.getAddress().getPort() + "/";

        assertThatThrownBy(post(named, false)::join).hasCauseInstanceOf(RefusedTarget.class);
        assertThatThrownBy(post(address("/"), false)::join).hasCauseInstanceOf(RefusedTarget.class);
        assertThat(asked).isEmpty();
    }

    @Test
    void aServerIsCalledByItsNameAtThePlaceThatWasLookedAt() {
        post("http://localhost:" + server.getAddress().getPort() + "/", true).join();

        assertThat(asked).containsExactly("localhost:" + server.getAddress().getPort() + "/");
    }

    @Test
    void whoProvesItsNameIsToldAndNobodyElse() {
        assertThat(secured("localhost").join().status()).isEqualTo(200);
        assertThatThrownBy(secured("elsewhere.example")::join).hasCauseInstanceOf(SSLException.class);
    }

    /** A server of {@code localhost} that is known, and proves that name. */
    private CompletableFuture<GivenAnswer> secured(String proved) {
        PfxOptions certificate = certificate(proved);
        int port = vertx.createHttpServer(new HttpServerOptions().setSsl(true).setKeyCertOptions(certificate))
                .requestHandler(request -> request.response().end())
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join()
                .actualPort();
        return new GivenCalls(vertx, true, PATIENCE, new HttpClientOptions().setTrustOptions(certificate))
                .post("https://localhost:" + port + "/", Map.of(), "{}")
                .toCompletableFuture();
    }

    private static PfxOptions certificate(String host) {
        try {
            Path file = Files.createTempDirectory("certificate").resolve("store.p12");
            String made =
                    "-genkeypair -alias a -keyalg EC -dname CN=%s -ext san=dns:%s -storetype PKCS12 -keystore %s -storepass changeit";
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "keytool").toString()));
            command.addAll(List.of(made.formatted(host, host, file).split(" ")));
            assertThat(new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .start()
                            .waitFor())
                    .isZero();
            return new PfxOptions().setPath(file.toString()).setPassword("changeit");
        } catch (IOException | InterruptedException trouble) {
            throw new IllegalStateException(trouble);
        }
    }
}
