package org.hotline.knowledge.article;

import java.util.Set;
import org.hotline.kit.security.Caller;
import org.jspecify.annotations.Nullable;

/**
 * What somebody sees of articles, for lists, single articles, translations, searches, suggestions, feeds and the help centre
 * alike; what lies outside of it is not there.
 *
 * @param newest whether an article's newest revision is shown, as to editors, or the published one, as to everybody else
 * @param audiences of which the shown revision must have one
 */
public record ArticleScope(boolean newest, Set<Audience> audiences) {

    /** The hotline itself sees everything; a system that serves customers, and anybody else, sees what everybody may. */
    public static ArticleScope of(Caller caller) {
        return new ArticleScope(
                caller.edits(),
                caller.isInsider() ? Set.of(Audience.INTERNAL, Audience.PUBLIC) : Set.of(Audience.PUBLIC));
    }

    boolean covers(Revision shown) {
        return audiences.contains(shown.content().audience());
    }

    /** The same of what was published, to editors too. */
    ArticleScope published() {
        return new ArticleScope(false, audiences);
    }

    /** The same as far as the audience goes, when one is wanted. */
    public ArticleScope within(@Nullable Audience wanted) {
        return wanted == null ? this : new ArticleScope(newest, audiences.contains(wanted) ? Set.of(wanted) : Set.of());
    }
}
