package org.hotline.ticket.message;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.hotline.kit.security.DeploymentSecret;
import org.hotline.kit.security.SignedIds;

/** Makes and checks the tokens that lead a customer's answer back to its ticket. */
@ApplicationScoped
public class ThreadTokens {

    private final SignedIds tickets;

    ThreadTokens(DeploymentSecret secret) {
        this.tickets = new SignedIds(secret, "hotline.thread.v1:");
    }

    public String issue(UUID ticketId) {
        return tickets.issue(ticketId);
    }

    /** The ticket that a token proves; nothing when we did not issue it, whole and as it is. */
    public Optional<UUID> verify(String token) {
        return tickets.verify(token);
    }
}
