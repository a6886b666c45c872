package org.hotline.knowledge.search.schedule;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.hotline.knowledge.search.SearchIndexing;

/** Loads the index at the start and keeps it up to date, so that the next question need not wait. */
@ApplicationScoped
class IndexTick {

    private final SearchIndexing indexing;

    IndexTick(SearchIndexing indexing) {
        this.indexing = indexing;
    }

    @Scheduled(every = "{hotline.knowledge.index.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void tick() {
        indexing.refresh();
    }
}
