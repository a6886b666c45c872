package org.hotline.gateway.mailbox.rest;

import java.time.Instant;
import org.hotline.gateway.mailbox.RefusedMail;

/** A mail that was passed over. */
record RefusedMailView(long uid, String reason, Instant refusedAt) {

    static RefusedMailView of(RefusedMail mail) {
        return new RefusedMailView(mail.uid(), mail.reason(), mail.refusedAt());
    }
}
