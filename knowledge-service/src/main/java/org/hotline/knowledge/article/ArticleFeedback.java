package org.hotline.knowledge.article;

/**
 * How readers took an article, and how much it was used.
 *
 * @param helpful how many readers said that it helped
 * @param unhelpful how many said that it did not
 * @param linkedTickets how many solved cases used it
 */
public record ArticleFeedback(long helpful, long unhelpful, long linkedTickets) {}
