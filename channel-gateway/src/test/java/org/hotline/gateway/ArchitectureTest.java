package org.hotline.gateway;

import java.util.List;
import org.hotline.kit.test.ServiceArchitecture;

class ArchitectureTest extends ServiceArchitecture {

    ArchitectureTest() {
        super(
                "org.hotline.gateway",
                List.of("org.hotline.event.inbound", "org.hotline.event.interaction"),
                List.of(
                        "org.hotline.event.ticket",
                        "org.hotline.event.outbound",
                        "org.hotline.event.escalation",
                        "org.hotline.event.knowledge"));
    }

    /** What mails and pages are read with, our mails written (in the words of the house) and webhooks signed; features are told what is erased without being known. */
    @Override
    protected List<String> librariesOfTheCore() {
        return List.of(
                "jakarta.annotation..",
                "jakarta.enterprise.inject..",
                "com.ibm.icu..",
                "com.standardwebhooks..",
                "io.quarkus.qute..",
                "org.apache.james.mime4j..",
                "org.hotline.look",
                "org.jsoup..");
    }
}
