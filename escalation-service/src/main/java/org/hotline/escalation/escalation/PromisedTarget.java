package org.hotline.escalation.escalation;

import org.hotline.escalation.ticket.KnownTicket;
import org.hotline.escalation.ticket.Target;

/** A target that was promised for a ticket, which is held until the transaction ends. */
public record PromisedTarget(KnownTicket ticket, Target target) {}
