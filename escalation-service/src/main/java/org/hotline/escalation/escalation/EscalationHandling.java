package org.hotline.escalation.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.hotline.kit.event.Events;
import org.hotline.kit.security.Caller;

/** What the two sides do with an escalation: the one accepts, declines or hands back, the other withdraws. */
@ApplicationScoped
@Transactional
public class EscalationHandling {

    private final EscalationAccess access;
    private final Events events;
    private final Clock clock;

    EscalationHandling(EscalationAccess access, Events events, Clock clock) {
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    public Escalation accept(UUID id, Caller caller, LongConsumer basedOn) {
        Escalation escalation = access.holdForReceiver(id, caller, basedOn);
        events.publish(escalation.accept(caller.id(), clock.instant()));
        return escalation;
    }

    public Escalation decline(UUID id, String reason, Caller caller, LongConsumer basedOn) {
        Escalation escalation = access.holdForReceiver(id, caller, basedOn);
        events.publish(escalation.decline(caller.id(), reason, clock.instant()));
        return escalation;
    }

    public Escalation handBack(UUID id, String findings, Caller caller, LongConsumer basedOn) {
        Escalation escalation = access.holdForReceiver(id, caller, basedOn);
        events.publish(escalation.handBack(caller.id(), findings, clock.instant()));
        return escalation;
    }

    public Escalation withdraw(UUID id, String reason, Caller caller, LongConsumer basedOn) {
        Escalation escalation = access.holdForSender(id, caller, basedOn);
        events.publish(escalation.withdraw(caller.id(), reason, clock.instant()));
        return escalation;
    }
}
