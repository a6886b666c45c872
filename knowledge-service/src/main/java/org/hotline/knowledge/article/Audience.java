package org.hotline.knowledge.article;

import org.hotline.event.ArticleAudience;

/** Who may read an article. */
public enum Audience {
    /** Only the hotline itself. */
    INTERNAL,
    /** Everybody. */
    PUBLIC;

    /** The same on the wire. */
    public ArticleAudience published() {
        return ArticleAudience.valueOf(name());
    }
}
