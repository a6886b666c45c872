package org.hotline.event;

/** What an article is. */
public enum ArticleKind {
    /** It answers a question. */
    ANSWER,
    /** Prescribed steps for a simple incident. */
    PROCEDURE,
    /** A fault that we know of, and the way around it. */
    KNOWN_ERROR,
    /** A value from a newer writer. */
    UNKNOWN
}
