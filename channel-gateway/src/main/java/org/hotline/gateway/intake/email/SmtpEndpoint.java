package org.hotline.gateway.intake.email;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.gateway.intake.MailReceiving;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.subethamail.smtp.server.SMTPServer;

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
    private final String host;
    private final int port;
    private @Nullable SMTPServer server;

    SmtpEndpoint(
            SmtpMailTransactions transactions,
            SmtpConnections connections,
            MailPace pace,
            @ConfigProperty(name = "hotline.smtp.host") String host,
            @ConfigProperty(name = "hotline.smtp.port") int port) {
        this.transactions = transactions;
        this.connections = connections;
        this.pace = pace;
        this.host = host;
        this.port = port;
    }

    /** Port 0 takes no mail. */
    void open(@Observes StartupEvent start) throws UnknownHostException {
        if (port == 0) {
            return;
        }
        SMTPServer listening = SMTPServer.port(port)
                .bindAddress(InetAddress.getByName(host))
                .hostName("hotline")
                .softwareName("Hotline")
                .hideTLS()
                .maxConnections(MOST_CONNECTIONS)
                .connectionTimeoutMs(Math.toIntExact(pace.idle().toMillis()))
                .sessionHandler(connections)
                .maxRecipients(MOST_RECIPIENTS)
                .maxMessageSize(MailReceiving.MOST_BYTES)
                .messageHandlerFactory(transactions)
                .build();
        SmtpCommands.install(listening);
        listening.start();
        server = listening;
        LOG.infof("mail is taken on port %d of %s", listening.getPortAllocated(), host);
    }

    void close(@Observes ShutdownEvent end) {
        if (server != null) {
            server.stop();
        }
    }
}
