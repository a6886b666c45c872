package org.hotline.gateway.intake.email;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import org.hotline.gateway.intake.MailReceiving;
import org.jboss.logging.Logger;
import org.subethamail.smtp.server.SMTPServer;
import org.subethamail.smtp.server.SessionHandler;

/** Listens for mail servers. */
@ApplicationScoped
class SmtpEndpoint {

    private static final Logger LOG = Logger.getLogger(SmtpEndpoint.class);
    private static final int MOST_RECIPIENTS = 20;

    /** Which connections there may be is decided elsewhere; this is more than that. */
    private static final int MOST_CONNECTIONS = 10_000;

    private final SmtpMailTransactions transactions;
    private final SmtpConnections connections;
    private final MailPace pace;
    private final SmtpCertificate certificate;
    private final SmtpPorts ports;
    private final List<SMTPServer> servers = new ArrayList<>();

    SmtpEndpoint(
            SmtpMailTransactions transactions,
            SmtpConnections connections,
            MailPace pace,
            SmtpCertificate certificate,
            SmtpPorts ports) {
        this.transactions = transactions;
        this.connections = connections;
        this.pace = pace;
        this.certificate = certificate;
        this.ports = ports;
    }

    /** Port 0 takes no mail. */
    void open(@Observes StartupEvent start) throws UnknownHostException {
        if (ports.secured() != 0 && !certificate.isWanted()) {
            throw new IllegalStateException("hotline.smtp.tls.port needs hotline.smtp.tls.certificate and .key");
        }
        listen(ports.open(), connections);
        listen(ports.secured(), new SecuredConnections(connections, certificate));
    }

    private void listen(int port, SessionHandler admission) throws UnknownHostException {
        if (port == 0) {
            return;
        }
        SMTPServer listening = SMTPServer.port(port)
                .bindAddress(ports.address())
                .hostName("hotline")
                .softwareName("Hotline")
                .enableTLS()
                .hideTLS()
                .startTlsSocketFactory(
                        plain -> certificate.identity().orElseThrow().sockets().createSSLSocket(plain))
                .maxConnections(MOST_CONNECTIONS)
                .connectionTimeoutMs(Math.toIntExact(pace.idle().toMillis()))
                .sessionHandler(admission)
                .maxRecipients(MOST_RECIPIENTS)
                .maxMessageSize(MailReceiving.MOST_BYTES)
                .messageHandlerFactory(transactions)
                .build();
        SmtpCommands.install(listening, certificate);
        listening.start();
        servers.add(listening);
        LOG.infof("mail is taken on port %d of %s", listening.getPortAllocated(), ports.address());
    }

    void close(@Observes ShutdownEvent end) {
        servers.forEach(SMTPServer::stop);
    }
}
