package org.hotline.knowledge.article;

import java.util.Set;
import org.hotline.kit.security.Caller;
import org.hotline.kit.security.Roles;

/**
 * What somebody sees of articles. Lists, single articles and translations ask the same scope; what lies outside of it is
 * not there.
 *
 * @param newest whether an article's newest revision is shown, as to editors, or the published one, as to everybody else
 * @param audiences of which the shown revision must have one
 */
record ArticleScope(boolean newest, Set<Audience> audiences) {

    static ArticleScope of(Caller caller) {
        return new ArticleScope(caller.hasAny(Roles.KNOWLEDGE_EDITOR, Roles.ADMIN), Audience.openTo(caller));
    }

    boolean covers(Revision shown) {
        return audiences.contains(shown.content().audience());
    }
}
