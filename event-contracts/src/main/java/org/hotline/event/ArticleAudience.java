package org.hotline.event;

/** Who may read an article. */
public enum ArticleAudience {
    /** Only the hotline itself. */
    INTERNAL,
    /** Everybody. */
    PUBLIC,
    /** A value from a newer writer. */
    UNKNOWN
}
