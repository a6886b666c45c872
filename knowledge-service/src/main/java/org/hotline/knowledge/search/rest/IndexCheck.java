package org.hotline.knowledge.search.rest;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.hotline.knowledge.search.SearchIndexing;

/** Not ready before everything can be found. */
@Readiness
@ApplicationScoped
class IndexCheck implements HealthCheck {

    private final SearchIndexing indexing;

    IndexCheck(SearchIndexing indexing) {
        this.indexing = indexing;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("search index")
                .status(indexing.isReady())
                .build();
    }
}
