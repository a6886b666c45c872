package org.hotline.event.escalation;

import java.time.Instant;
import java.util.UUID;
import org.hotline.event.Channel;
import org.hotline.event.EventType;
import org.hotline.event.SlaTarget;
import org.hotline.event.SupportLevel;
import org.hotline.event.TicketPriority;

/**
 * A promise to a customer began to run.
 *
 * @param dueAt when it will be broken if nothing happens
 * @param policy key of the SLA policy
 * @param policyVersion version of the policy in force at the start
 * @param calendar key of the business calendar
 */
@EventType("org.hotline.escalation.sla-clock-started.v1")
public record SlaClockStarted(
        UUID eventId,
        Instant occurredAt,
        Instant recordedAt,
        UUID ticketId,
        UUID clockId,
        int episode,
        SlaTarget target,
        Instant startedAt,
        Instant dueAt,
        String policy,
        int policyVersion,
        String calendar,
        String team,
        SupportLevel level,
        TicketPriority priority,
        Channel channel)
        implements EscalationEvent {}
