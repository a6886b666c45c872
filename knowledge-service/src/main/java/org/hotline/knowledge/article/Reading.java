package org.hotline.knowledge.article;

/**
 * An article as a reader gets to see it: an editor the newest revision, everybody else the published one.
 *
 * @param helpful how many readers said that it helped
 * @param unhelpful how many said that it did not
 * @param linkedTickets how many solved cases used it
 */
public record Reading(
        Article article,
        int revision,
        Content content,
        boolean editor,
        long helpful,
        long unhelpful,
        long linkedTickets) {}
