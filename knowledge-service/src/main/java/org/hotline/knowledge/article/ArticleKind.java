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
        return switch (this) {
            case ANSWER -> org.hotline.event.ArticleKind.ANSWER;
            case PROCEDURE -> org.hotline.event.ArticleKind.PROCEDURE;
            case KNOWN_ERROR -> org.hotline.event.ArticleKind.KNOWN_ERROR;
        };
    }
}
