package org.hotline.ticket;

import java.util.List;
import org.hotline.kit.test.ServiceArchitecture;

class ArchitectureTest extends ServiceArchitecture {

    ArchitectureTest() {
        super(
                "org.hotline.ticket",
                List.of("org.hotline.event.ticket", "org.hotline.event.solved", "org.hotline.event.outbound"),
                List.of("org.hotline.event.inbound", "org.hotline.event.interaction", "org.hotline.event.escalation"));
    }

    /**
     * Thread tokens are signed by the core itself: whoever may write into a ticket is a rule of the business; and features
     * that others are asked by without knowing them.
     */
    @Override
    protected List<String> librariesOfTheCore() {
        return List.of("javax.crypto..", "jakarta.enterprise.inject..");
    }
}
