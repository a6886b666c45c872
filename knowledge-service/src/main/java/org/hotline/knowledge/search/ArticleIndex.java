package org.hotline.knowledge.search;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.kit.db.Transactions;

/** What is searched of all articles; kept from one start to the next where there is a place for it. */
@ApplicationScoped
class ArticleIndex {

    private final IncrementalIndex articles;

    ArticleIndex(
            ArticleChangeFeed feed,
            Transactions transactions,
            Clock clock,
            IndexHome home,
            @ConfigProperty(name = "hotline.knowledge.index-age") Duration mayBeOld) {
        this.articles = new IncrementalIndex(feed, transactions, clock, mayBeOld, home.open());
    }

    TextIndex fresh() {
        return articles.fresh();
    }

    boolean isLoaded() {
        return articles.isLoaded();
    }

    @PreDestroy
    void close() {
        articles.close();
    }
}
