package org.hotline.ticket.team;

/** Wants to know who comes and goes, in the transaction in which that is so. */
public interface PresenceFollower {

    void present(Operator operator);
}
