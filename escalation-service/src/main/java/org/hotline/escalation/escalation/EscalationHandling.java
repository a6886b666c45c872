package org.hotline.escalation.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.hotline.event.escalation.EscalationEvent;
import org.hotline.kit.event.Events;
import org.hotline.kit.security.Caller;

/** What the two sides do with an escalation: the one accepts, declines or hands back, the other withdraws. */
@ApplicationScoped
@Transactional
public class EscalationHandling {

    private final Escalations escalations;
    private final EscalationAccess access;
    private final Events events;
    private final Clock clock;

    EscalationHandling(Escalations escalations, EscalationAccess access, Events events, Clock clock) {
        this.escalations = escalations;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    public Escalation accept(UUID id, Caller caller, LongConsumer basedOn) {
        Escalation escalation = access.holdForReceiver(id, caller, basedOn);
        return changed(escalation, escalation.accept(caller.id(), clock.instant()));
    }

    public Escalation decline(UUID id, String reason, Caller caller, LongConsumer basedOn) {
        Escalation escalation = access.holdForReceiver(id, caller, basedOn);
        return changed(escalation, escalation.decline(caller.id(), reason, clock.instant()));
    }

    public Escalation handBack(UUID id, String findings, Caller caller, LongConsumer basedOn) {
        Escalation escalation = access.holdForReceiver(id, caller, basedOn);
        return changed(escalation, escalation.handBack(caller.id(), findings, clock.instant()));
    }

    public Escalation withdraw(UUID id, String reason, Caller caller, LongConsumer basedOn) {
        Escalation escalation = access.holdForSender(id, caller, basedOn);
        return changed(escalation, escalation.withdraw(caller.id(), reason, clock.instant()));
    }

    /** As it is now, with its new version. */
    private Escalation changed(Escalation escalation, EscalationEvent fact) {
        events.publish(fact);
        escalations.flush();
        return escalation;
    }
}
