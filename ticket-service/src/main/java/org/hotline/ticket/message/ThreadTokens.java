package org.hotline.ticket.message;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.hotline.kit.security.DeploymentSecret;
import org.hotline.kit.security.SignedIds;

/** Makes and checks the tokens that lead a customer's answer back to its ticket, and those that others get, which prove less. */
@ApplicationScoped
public class ThreadTokens {

    private final SignedIds tickets;
    private final SignedIds forwarded;

    ThreadTokens(DeploymentSecret secret) {
        this.tickets = new SignedIds(secret, "hotline.thread.v1:");
        this.forwarded = new SignedIds(secret, "hotline.forward.v1:");
    }

    public String issue(UUID ticketId) {
        return tickets.issue(ticketId);
    }

    /** The ticket that a token proves; nothing when we did not issue it, whole and as it is. */
    public Optional<UUID> verify(String token) {
        return tickets.verify(token);
    }

    /** For others than the customer: what carries it is about the ticket, and never part of it, whoever seems to have written it. */
    public String issueToOthers(UUID ticketId) {
        return forwarded.issue(ticketId);
    }

    /** The ticket that a token for others names; nothing when we did not issue it. */
    public Optional<UUID> verifyOfOthers(String token) {
        return forwarded.verify(token);
    }
}
