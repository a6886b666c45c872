package org.hotline.knowledge.search.rest;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.hotline.knowledge.search.Librarian;

/** Not ready before everything can be found. */
@Readiness
class IndexReadiness implements HealthCheck {

    private final Librarian librarian;

    IndexReadiness(Librarian librarian) {
        this.librarian = librarian;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("search index")
                .status(librarian.isReady())
                .build();
    }
}
