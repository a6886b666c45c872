package org.hotline.gateway.interaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Moves interactions to the earlier moment at which they turn out to have begun. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class InteractionBackdating {

    private final InteractionTable interactions;

    InteractionBackdating(InteractionTable interactions) {
        this.interactions = interactions;
    }

    public void backdate(Map<UUID, Instant> moments) {
        interactions.backdate(moments);
    }
}
