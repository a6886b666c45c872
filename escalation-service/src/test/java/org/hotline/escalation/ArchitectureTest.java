package org.hotline.escalation;

import java.util.List;
import org.hotline.kit.test.ServiceArchitecture;

class ArchitectureTest extends ServiceArchitecture {

    ArchitectureTest() {
        super(
                "org.hotline.escalation",
                List.of("org.hotline.event.escalation"),
                List.of("org.hotline.event.ticket", "org.hotline.event.interaction", "org.hotline.event.solved"));
    }

    /** The holidays of a calendar, and features that others are asked by without knowing them. */
    @Override
    protected List<String> librariesOfTheCore() {
        return List.of("de.focus_shift.jollyday..", "jakarta.enterprise.inject..");
    }
}
