package org.hotline.escalation.ticket;

import java.util.List;

/** Is told what happened to tickets, in the transaction in which it became known. */
public interface TicketFollower {

    /**
     * Heeds what happened.
     *
     * @param changes of tickets that are held until the transaction ends; in any order, and perhaps told before
     */
    void follow(List<TicketChange> changes);
}
