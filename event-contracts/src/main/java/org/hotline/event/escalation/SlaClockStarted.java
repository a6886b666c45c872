package org.hotline.event.escalation;

import java.time.Instant;
import java.util.UUID;
import org.hotline.event.EventType;

/**
 * A promise to a customer began to run.
 *
 * @param target FIRST_RESPONSE, NEXT_RESPONSE or RESOLUTION
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
        String target,
        Instant startedAt,
        Instant dueAt,
        String policy,
        int policyVersion,
        String calendar,
        String team,
        String level,
        String priority,
        String channel)
        implements EscalationEvent {}
