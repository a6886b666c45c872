package org.hotline.escalation.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.UUID;

/** Erases what was said of those whose tickets were escalated. */
@ApplicationScoped
@Transactional
public class EscalationErasing {

    private final Escalations escalations;

    EscalationErasing(Escalations escalations) {
        this.escalations = escalations;
    }

    /** Leaves nothing of why people escalated the tickets, and of what came of it; that it was done, and when, stays. */
    public void erase(Collection<UUID> tickets) {
        escalations.hold(tickets).forEach(Escalation::erase);
    }
}
