package org.hotline.gateway.interaction;

import java.util.List;
import java.util.UUID;

/** Is told what is erased, in the transaction in which it is, and leaves nothing of it either. */
public interface ErasureFollower {

    /**
     * Leaves nothing that says who it was or what was said; that there was something, and when, stays.
     *
     * @param tickets of which nothing is kept
     * @param interactions of which nothing is kept, in these and in the tickets of others
     * @param talks conversations in which nobody else has said anything
     */
    void erase(List<UUID> tickets, List<UUID> interactions, List<UUID> talks);
}
