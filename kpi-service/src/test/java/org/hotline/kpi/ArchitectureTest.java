package org.hotline.kpi;

import java.util.List;
import java.util.Set;
import org.hotline.kit.test.ServiceArchitecture;

class ArchitectureTest extends ServiceArchitecture {

    ArchitectureTest() {
        super(
                "org.hotline.kpi",
                List.of(),
                List.of("org.hotline.event.ticket", "org.hotline.event.escalation", "org.hotline.event.interaction"));
    }

    /** Snapshots and details of facts are stored as JSON; topics are asked for what they told without being known. */
    @Override
    protected List<String> librariesOfTheCore() {
        return List.of("com.fasterxml.jackson..", "jakarta.enterprise.inject..");
    }

    @Override
    protected Set<String> featuresOfFormulas() {
        return Set.of("indicator");
    }
}
