package org.hotline.knowledge.article;

/** What an article is for. */
public enum ArticleKind {
    /** It answers a question. */
    ANSWER,
    /** Prescribed steps that a first-line operator follows for a simple incident. */
    PROCEDURE,
    /** A fault that we know of, and the way around it. */
    KNOWN_ERROR;

    /** The same on the wire. */
    public org.hotline.event.ArticleKind published() {
        return org.hotline.event.ArticleKind.valueOf(name());
    }
}
