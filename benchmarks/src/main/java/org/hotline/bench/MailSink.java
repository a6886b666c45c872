package org.hotline.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.server.SMTPServer;

/** The limit of mails: the server that the hotline is built on, which reads every mail and keeps nothing. */
final class MailSink implements AutoCloseable {

    private static final int CONNECTIONS = 64;

    private final SMTPServer server = SMTPServer.port(0)
            .bindAddress(Optional.of(InetAddress.getLoopbackAddress()))
            .maxConnections(CONNECTIONS)
            .messageHandlerFactory(context -> new Forgetting())
            .build();

    MailSink() {
        server.start();
    }

    int port() {
        return server.getPortAllocated();
    }

    @Override
    public void close() {
        server.stop();
    }

    private static final class Forgetting implements MessageHandler {

        @Override
        public void from(String address) {}

        @Override
        public void recipient(String address) {}

        @Override
        public @Nullable String data(InputStream mail) throws IOException {
            mail.transferTo(OutputStream.nullOutputStream());
            return null;
        }

        @Override
        public void done() {}
    }
}
