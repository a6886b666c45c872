package org.hotline.knowledge.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.kit.db.Sql;

/** The two things that are searched: articles and solved cases. */
@ApplicationScoped
class Indexes {

    private final FreshIndex articles;
    private final FreshIndex cases;

    Indexes(
            ArticleFeed articleFeed,
            CaseFeed caseFeed,
            Sql sql,
            Clock clock,
            @ConfigProperty(name = "hotline.knowledge.index-age") Duration mayBeOld) {
        this.articles = new FreshIndex(articleFeed, sql, clock, mayBeOld);
        this.cases = new FreshIndex(caseFeed, sql, clock, mayBeOld);
    }

    TextIndex articles() {
        return articles.fresh();
    }

    TextIndex cases() {
        return cases.fresh();
    }

    void refresh() {
        articles.fresh();
        cases.fresh();
    }

    boolean areLoaded() {
        return articles.isLoaded() && cases.isLoaded();
    }
}
