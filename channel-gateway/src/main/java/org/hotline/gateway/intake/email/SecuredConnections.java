package org.hotline.gateway.intake.email;

import java.io.IOException;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.subethamail.smtp.server.Session;
import org.subethamail.smtp.server.SessionHandler;

/** Connections that nobody else reads from their first byte on. */
final class SecuredConnections implements SessionHandler {

    private static final Logger LOG = Logger.getLogger(SecuredConnections.class);

    private final SmtpConnections connections;
    private final SmtpCertificate certificate;

    SecuredConnections(SmtpConnections connections, SmtpCertificate certificate) {
        this.connections = connections;
        this.certificate = certificate;
    }

    @Override
    public SessionAcceptance accept(Session session) {
        Optional<ServerIdentity> identity = certificate.identity();
        if (identity.isEmpty()) {
            return SessionAcceptance.failure(421, "4.7.0 no certificate now, try again later");
        }
        SessionAcceptance acceptance = connections.accept(session);
        if (acceptance.accepted()) {
            try {
                session.setSocket(identity.get().sockets().createSSLSocket(session.getSocket()));
            } catch (IOException gone) {
                LOG.debugf("connection is gone: %s", gone.getMessage());
                onSessionEnd(session);
                return SessionAcceptance.failure(421, "4.7.0 try again later");
            }
        }
        return acceptance;
    }

    @Override
    public void onSessionEnd(Session session) {
        connections.onSessionEnd(session);
    }
}
