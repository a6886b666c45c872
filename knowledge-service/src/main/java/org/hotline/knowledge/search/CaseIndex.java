package org.hotline.knowledge.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.kit.db.Transactions;

/** What is searched of the newest solved cases; in memory alone, since they may name people. */
@ApplicationScoped
class CaseIndex {

    private final IncrementalIndex cases;

    CaseIndex(
            CaseChangeFeed feed,
            Transactions transactions,
            Clock clock,
            @ConfigProperty(name = "hotline.knowledge.index-age") Duration mayBeOld) {
        this.cases = new IncrementalIndex(feed, transactions, clock, mayBeOld);
    }

    TextIndex fresh() {
        return cases.fresh();
    }

    boolean isLoaded() {
        return cases.isLoaded();
    }
}
