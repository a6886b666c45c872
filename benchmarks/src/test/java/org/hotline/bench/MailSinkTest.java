package org.hotline.bench;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class MailSinkTest {

    @Test
    void itTakesOneMailAfterTheOtherOfOneSession() throws IOException {
        try (MailSink sink = new MailSink();
                SmtpSession session = new SmtpSession(sink.port(), 0)) {
            assertThatCode(() -> {
                        session.send("a@bench.example", "b@hotline.example", new SentMails("run").mail(1));
                        session.send("a@bench.example", "b@hotline.example", new SentMails("run").mail(2));
                    })
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void whatTheServerRefusesIsToldInItsWords() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            CompletableFuture<Void> refusal = CompletableFuture.runAsync(() -> refuse(server));

            assertThatThrownBy(() -> new SmtpSession(server.getLocalPort(), 0))
                    .isInstanceOf(IOException.class)
                    .hasMessage("Expected 2..., got 554 not today");
            refusal.join();
        }
    }

    private static void refuse(ServerSocket server) {
        try (Socket peer = server.accept()) {
            peer.getOutputStream().write("554 not today\r\n".getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
