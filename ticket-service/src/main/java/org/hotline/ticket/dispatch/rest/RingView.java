package org.hotline.ticket.dispatch.rest;

import org.hotline.ticket.dispatch.Ring;

/**
 * What is asked of operators from a time of waiting on.
 *
 * @param language proficiency in the ticket's language, 0 for none
 * @param category proficiency in its category, 0 for none
 * @param level whether they are of its line of support, or one beyond
 */
record RingView(int afterSeconds, int language, int category, boolean level) {

    static RingView of(Ring ring) {
        return new RingView(ring.afterSeconds(), ring.language(), ring.category(), ring.level());
    }
}
