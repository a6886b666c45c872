package org.hotline.knowledge.article.rest;

import org.hotline.knowledge.article.ArticleFeedback;

/**
 * How readers took an article, and how much it was used.
 *
 * @param helpful how many readers said that it helped
 * @param unhelpful how many said that it did not
 * @param linkedTickets how many solved cases used it
 */
record ArticleFeedbackView(long helpful, long unhelpful, long linkedTickets) {

    static ArticleFeedbackView of(ArticleFeedback feedback) {
        return new ArticleFeedbackView(feedback.helpful(), feedback.unhelpful(), feedback.linkedTickets());
    }
}
