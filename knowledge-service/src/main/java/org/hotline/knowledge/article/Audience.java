package org.hotline.knowledge.article;

import java.util.Set;
import org.hotline.event.ArticleAudience;
import org.hotline.kit.security.Caller;
import org.hotline.kit.security.Roles;

/** Who may read an article. */
public enum Audience {
    /** Only the hotline itself. */
    INTERNAL,
    /** Everybody. */
    PUBLIC;

    /** What the caller may read: everything, or, for a system that serves customers, what everybody may. */
    public static Set<Audience> openTo(Caller caller) {
        boolean insider = caller.hasAny(
                Roles.OPERATOR,
                Roles.SPECIALIST,
                Roles.TEAM_LEAD,
                Roles.SUPERVISOR,
                Roles.KNOWLEDGE_EDITOR,
                Roles.ADMIN);
        return insider ? Set.of(INTERNAL, PUBLIC) : Set.of(PUBLIC);
    }

    /** The same on the wire. */
    public ArticleAudience published() {
        return ArticleAudience.valueOf(name());
    }
}
