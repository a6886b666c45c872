package org.hotline.ticket.acknowledgement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.hotline.ticket.message.AcknowledgementTable.Acknowledged;

/**
 * How often the hotline writes to anybody by itself: whoever writes in another's name, or has a machine that answers ours,
 * fills no mailbox by it.
 */
final class AcknowledgementLimits {

    private static final int MOST_PER_MAILBOX = 3;

    private final List<Acknowledged> sent;

    /** @param sent what was written within the hour */
    AcknowledgementLimits(Collection<Acknowledged> sent) {
        this.sent = new ArrayList<>(sent);
    }

    /** Whether one more may be written, which then counts too. */
    boolean allow(Acknowledged wanted) {
        boolean allowed =
                sent.stream().noneMatch(other -> other.conversationId().equals(wanted.conversationId()))
                        && sent.stream()
                                        .filter(other -> wanted.mailbox().equals(other.mailbox()))
                                        .count()
                                < MOST_PER_MAILBOX;
        return allowed && sent.add(wanted);
    }
}
