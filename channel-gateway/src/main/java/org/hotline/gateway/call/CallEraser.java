package org.hotline.gateway.call;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hotline.gateway.interaction.ErasureFollower;

/** Leaves nothing of calls but their moments: neither the reports, which tell numbers, nor where recordings lie. */
@ApplicationScoped
class CallEraser implements ErasureFollower {

    private final CallTable calls;
    private final CallEventTable told;

    CallEraser(CallTable calls, CallEventTable told) {
        this.calls = calls;
        this.told = told;
    }

    @Override
    public void erase(List<UUID> tickets, List<UUID> interactions, List<UUID> talks) {
        calls.erase(interactions);
        told.erase(interactions);
    }
}
