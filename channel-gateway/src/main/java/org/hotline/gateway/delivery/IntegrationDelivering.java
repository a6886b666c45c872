package org.hotline.gateway.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.hotline.gateway.access.Access;

/** Lets integrations deliver on the channels that we do not serve ourselves. */
@ApplicationScoped
@Transactional
public class IntegrationDelivering {

    private final OutboundMessages messages;
    private final DeliveryAccess access;
    private final DeliverySettling settling;

    IntegrationDelivering(OutboundMessages messages, DeliveryAccess access, DeliverySettling settling) {
        this.messages = messages;
        this.access = access;
        this.settling = settling;
    }

    /** What an integration says about a message that it fetched. */
    public void report(UUID id, DeliveryOutcome outcome, Access by) {
        OutboundMessage message = messages.hold(id)
                .filter(found -> access.covers(found, by))
                .orElseThrow(() -> DeliveryProblem.notFound(id));
        if (outcome instanceof DeliveryOutcome.Delivered) {
            message.requireNotGivenUp();
        }
        settling.settle(message, outcome);
    }
}
