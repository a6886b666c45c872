package org.hotline.ticket.dispatch;

/**
 * What operators must be able to do for a ticket that has waited so long.
 *
 * @param afterSeconds of waiting, from which on it is asked
 * @param language proficiency in the ticket's language, from 0 (none is asked) to 5
 * @param category proficiency in its category, in the same way
 * @param level whether only operators of its line of support, or one beyond, may have it
 */
public record Ring(int afterSeconds, int language, int category, boolean level) {}
