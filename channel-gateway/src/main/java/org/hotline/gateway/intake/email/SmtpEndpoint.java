package org.hotline.gateway.intake.email;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.gateway.intake.MailReceiving;
import org.hotline.gateway.intake.MemoryBudget;
import org.hotline.gateway.mail.OwnMailboxes;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.subethamail.smtp.server.SMTPServer;

/** Listens for mail servers. */
@ApplicationScoped
class SmtpEndpoint {

    private static final Logger LOG = Logger.getLogger(SmtpEndpoint.class);
    private static final int MOST_CONNECTIONS = 100;
    private static final int MOST_RECIPIENTS = 20;

    private final MailReceiving receiving;
    private final MemoryBudget memory;
    private final OwnMailboxes mailboxes;
    private final int port;
    private @Nullable SMTPServer server;

    SmtpEndpoint(
            MailReceiving receiving,
            MemoryBudget memory,
            OwnMailboxes mailboxes,
            @ConfigProperty(name = "hotline.smtp.port") int port) {
        this.receiving = receiving;
        this.memory = memory;
        this.mailboxes = mailboxes;
        this.port = port;
    }

    /** Port 0 takes no mail. */
    void open(@Observes StartupEvent start) {
        if (port == 0) {
            return;
        }
        SMTPServer listening = SMTPServer.port(port)
                .hostName("hotline")
                .softwareName("Hotline")
                .hideTLS()
                .maxConnections(MOST_CONNECTIONS)
                .maxRecipients(MOST_RECIPIENTS)
                .maxMessageSize(MailReceiving.MOST_BYTES)
                .messageHandlerFactory(context ->
                        new SmtpMailTransaction(receiving, memory, mailboxes, peer(context.getRemoteAddress())))
                .build();
        listening.start();
        server = listening;
        LOG.infof("mail is taken on port %d", listening.getPortAllocated());
    }

    private static String peer(SocketAddress address) {
        return address instanceof InetSocketAddress known ? known.getAddress().getHostAddress() : address.toString();
    }

    void close(@Observes ShutdownEvent end) {
        if (server != null) {
            server.stop();
        }
    }
}
