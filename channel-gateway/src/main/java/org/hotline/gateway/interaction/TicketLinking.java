package org.hotline.gateway.interaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Notes on interactions in which ticket they ended up. */
@ApplicationScoped
@Transactional
public class TicketLinking {

    private final InteractionTable interactions;

    TicketLinking(InteractionTable interactions) {
        this.interactions = interactions;
    }

    /** The ticket that an interaction became part of. */
    public record TicketLink(UUID interactionId, UUID ticketId, String ticketNumber, Instant filedAt) {}

    /** In any order, any number of times: the latest ticket counts. */
    public void link(List<TicketLink> links) {
        interactions.link(links);
    }
}
