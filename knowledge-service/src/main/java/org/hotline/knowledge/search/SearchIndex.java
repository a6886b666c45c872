package org.hotline.knowledge.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.kit.db.Transactions;

/** The two things that are searched: articles and solved cases. */
@ApplicationScoped
class SearchIndex {

    private final IncrementalIndex articles;
    private final IncrementalIndex cases;

    SearchIndex(
            ArticleChangeFeed articleFeed,
            CaseChangeFeed caseFeed,
            Transactions transactions,
            Clock clock,
            @ConfigProperty(name = "hotline.knowledge.index-age") Duration mayBeOld) {
        this.articles = new IncrementalIndex(articleFeed, transactions, clock, mayBeOld);
        this.cases = new IncrementalIndex(caseFeed, transactions, clock, mayBeOld);
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
