package org.hotline.gateway.messenger;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hotline.gateway.interaction.ErasureFollower;

/** Leaves nothing that says with whom we talked, nor when he read what. */
@ApplicationScoped
class MessengerEraser implements ErasureFollower {

    private final MessengerTalkTable talks;
    private final MessengerPartTable parts;

    MessengerEraser(MessengerTalkTable talks, MessengerPartTable parts) {
        this.talks = talks;
        this.parts = parts;
    }

    @Override
    public void erase(List<UUID> tickets, List<UUID> interactions, List<UUID> silent) {
        talks.erase(silent);
        parts.erase(tickets);
    }
}
