package org.hotline.ticket.team;

/** Wants to know who comes and goes, and who goes to another team, in the transaction in which that is so. */
public interface PresenceFollower {

    void present(Operator operator);

    /** Works on another team from now on; whoever only wants to know who is there need not care. */
    default void moved(Operator operator) {
        // nothing follows from it
    }
}
