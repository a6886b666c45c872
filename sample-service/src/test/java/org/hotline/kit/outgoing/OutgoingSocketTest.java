package org.hotline.kit.outgoing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OutgoingSocketTest {

    private static final Duration SOON = Duration.ofSeconds(10);
    private static final Duration BEAT = Duration.ofMillis(200);
    private static final int MOST = 10_000;

    private final RawSocketServer server = new RawSocketServer().accepting();

    OutgoingSocketTest() throws IOException {}

    private OutgoingSocket open(Duration beat) throws IOException {
        return new OutgoingCalls(List.of(server.origin())).open(server.origin() + "/events", Map.of(), MOST, beat);
    }

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    @Test
    void messagesComeInTheirOrderAndNoneIsLostHoweverManyWait() throws IOException, InterruptedException {
        try (OutgoingSocket socket = open(SOON)) {
            for (int i = 0; i < 1000; i++) {
                server.write(RawSocketServer.frame("message " + i));
            }

            for (int i = 0; i < 1000; i++) {
                assertThat(socket.next(SOON)).contains("message " + i);
            }
        }
    }

    @Test
    void aMessageThatIsTooLongIsPassedOverAndTheNextOneComes() throws IOException, InterruptedException {
        try (OutgoingSocket socket = open(SOON)) {
            server.write(RawSocketServer.frame("x".repeat(5_000_000)));
            server.write(RawSocketServer.frame("x".repeat(MOST)));

            assertThat(socket.next(SOON))
                    .hasValueSatisfying(text -> assertThat(text).hasSize(MOST));
            assertThat(socket.passedOver()).isEqualTo(1);
        }
    }

    @Test
    void whatCameBeforeTheEndComesFirst() throws IOException, InterruptedException {
        try (OutgoingSocket socket = open(SOON)) {
            server.write(RawSocketServer.frame("last words"));
            byte[] cut = RawSocketServer.frame("cut off in the middle");
            server.write(Arrays.copyOf(cut, cut.length / 2));
            server.breakOff();

            assertThat(socket.next(SOON)).contains("last words");
            assertThatThrownBy(() -> untilItEnds(socket)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void aServerThatIsSilentIsGivenUp() throws IOException {
        try (OutgoingSocket socket = open(BEAT)) {
            assertThatThrownBy(() -> untilItEnds(socket)).hasMessageContaining("nothing was heard");
        }
    }

    @Test
    void aMessageThatComesByteByByteKeepsNobodyWaiting() throws IOException, InterruptedException {
        try (OutgoingSocket socket = open(BEAT)) {
            byte[] slow = RawSocketServer.frame("x".repeat(9_000));
            Optional<String> heard = Optional.empty();
            int at = 0;
            try {
                for (; heard.isEmpty() && at < slow.length; at++) {
                    server.write(Arrays.copyOfRange(slow, at, at + 1));
                    heard = socket.next(Duration.ofMillis(5));
                }
            } catch (IOException givenUp) {
                assertThat(givenUp).hasMessageContaining("nothing was heard");
            }

            assertThat(at).isLessThan(slow.length);
        }
    }

    @Test
    void bytesThatAreNoFrameEndTheConnection() throws IOException, InterruptedException {
        try (OutgoingSocket socket = open(SOON)) {
            server.write(new byte[] {(byte) 0xFF, (byte) 0xFF, 1, 2, 3, 4, 5, 6, 7, 8});

            assertThatThrownBy(() -> untilItEnds(socket)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void whoeverRefusesOrLeadsElsewhereSaysWithWhatStatus() throws IOException {
        HttpServer other = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        String origin = "http://127.0.0.1:" + other.getAddress().getPort();
        other.createContext("/", exchange -> {
            exchange.getResponseHeaders().add("Location", server.origin());
            exchange.sendResponseHeaders(exchange.getRequestURI().getPath().equals("/moved") ? 302 : 401, -1);
            exchange.close();
        });
        other.start();
        OutgoingCalls calls = new OutgoingCalls(List.of(origin));

        assertThatThrownBy(() -> calls.open(origin + "/moved", Map.of(), MOST, SOON))
                .isInstanceOfSatisfying(
                        OutgoingSocket.SocketRefused.class,
                        refused -> assertThat(refused.status()).isEqualTo(302));
        assertThatThrownBy(() -> calls.open(origin + "/", Map.of(), MOST, SOON))
                .isInstanceOfSatisfying(
                        OutgoingSocket.SocketRefused.class,
                        refused -> assertThat(refused.status()).isEqualTo(401));
        assertThatThrownBy(() -> calls.open(server.origin() + "/", Map.of(), MOST, SOON))
                .isInstanceOf(OutgoingCalls.ForeignAddress.class);
        other.stop(0);
    }

    private static void untilItEnds(OutgoingSocket socket) throws IOException {
        for (int i = 0; i < 1000; i++) {
            socket.next(Duration.ofMillis(50));
        }
    }
}
