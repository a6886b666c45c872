package org.hotline.gateway.delivery.email;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import javax.net.ssl.SSLSocket;
import org.hotline.gateway.MailCertificate;
import org.jspecify.annotations.Nullable;
import org.subethamail.smtp.MessageContext;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.auth.EasyAuthenticationHandlerFactory;
import org.subethamail.smtp.auth.LoginFailedException;
import org.subethamail.smtp.server.SMTPServer;
import org.subethamail.smtp.server.Session;

/** A mail server that takes our mail, in one of the ways in which there are such. */
final class RelayServer implements AutoCloseable {

    static final String PASSWORD = "correct horse";

    private final List<Boolean> taken = new CopyOnWriteArrayList<>();
    private final SMTPServer server;

    private RelayServer(UnaryOperator<SMTPServer.Builder> way) {
        server = way.apply(SMTPServer.port(0).hostName("localhost"))
                .messageHandlerFactory(Handler::new)
                .build();
        server.start();
    }

    static RelayServer plain() {
        return new RelayServer(SMTPServer.Builder::hideTLS);
    }

    static RelayServer starttls(MailCertificate certificate) {
        return new RelayServer(builder -> builder.enableTLS().startTlsSocketFactory(certificate.context()));
    }

    /** Offers it, and then does not speak it. */
    static RelayServer brokenTls() {
        return new RelayServer(builder -> builder.enableTLS().startTlsSocketFactory(plain -> {
            throw new IOException("broken");
        }));
    }

    static RelayServer implicitTls(MailCertificate certificate) {
        return new RelayServer(builder -> builder.serverSocketFactory(certificate.context()));
    }

    static RelayServer signedInto(MailCertificate certificate) {
        return new RelayServer(builder -> builder.enableTLS()
                .startTlsSocketFactory(certificate.context())
                .requireAuth()
                .authenticationHandlerFactory(new EasyAuthenticationHandlerFactory((user, password, context) -> {
                    if (!password.equals(PASSWORD)) {
                        throw new LoginFailedException();
                    }
                })));
    }

    /** Signed in to by a token of OAuth 2 that is among the good ones. */
    static RelayServer openedByTokens(MailCertificate certificate, Set<String> good) {
        return new RelayServer(builder -> builder.enableTLS()
                .startTlsSocketFactory(certificate.context())
                .requireAuth()
                .authenticationHandlerFactory(new TokenSignIn(good)));
    }

    int port() {
        return server.getPortAllocated();
    }

    /** Of each mail that was taken, whether it came by TLS. */
    List<Boolean> taken() {
        return taken;
    }

    @Override
    public void close() {
        server.stop();
    }

    private final class Handler implements MessageHandler {

        private final MessageContext context;

        private Handler(MessageContext context) {
            this.context = context;
        }

        @Override
        public void from(String from) {}

        @Override
        public void recipient(String recipient) {}

        @Override
        public @Nullable String data(InputStream data) throws IOException {
            data.readAllBytes();
            taken.add(((Session) context).getSocket() instanceof SSLSocket);
            return null;
        }

        @Override
        public void done() {}
    }
}
