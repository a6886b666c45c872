package org.hotline.knowledge.article;

/**
 * How readers took an article.
 *
 * @param helpful how many readers said that it helped
 * @param unhelpful how many said that it did not
 * @param linkedTickets how many solved cases used it
 */
public record Reception(long helpful, long unhelpful, long linkedTickets) {}
