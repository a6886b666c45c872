package org.hotline.door.desk;

import java.time.Instant;
import java.util.UUID;

/** A ticket that whoever looks is asked to take, and until when. */
public record DeskOffer(
        UUID id,
        UUID ticket,
        String number,
        String subject,
        DeskTicket.Channel channel,
        DeskDecision.Why reason,
        Instant expiresAt) {}
