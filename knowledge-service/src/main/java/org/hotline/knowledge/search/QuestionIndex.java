package org.hotline.knowledge.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.kit.db.Transactions;

/** What is searched apart from all that we wrote: questions of the community. */
@ApplicationScoped
class QuestionIndex {

    private final IncrementalIndex questions;

    QuestionIndex(
            QuestionChangeFeed feed,
            Transactions transactions,
            Clock clock,
            @ConfigProperty(name = "hotline.knowledge.index-age") Duration mayBeOld) {
        this.questions = new IncrementalIndex(feed, transactions, clock, mayBeOld);
    }

    TextIndex fresh() {
        return questions.fresh();
    }

    boolean isLoaded() {
        return questions.isLoaded();
    }
}
