package org.hotline.gateway;

import java.util.List;
import org.hotline.kit.test.ServiceArchitecture;

class ArchitectureTest extends ServiceArchitecture {

    ArchitectureTest() {
        super(
                "org.hotline.gateway",
                List.of("org.hotline.event.inbound", "org.hotline.event.interaction"),
                List.of("org.hotline.event.ticket", "org.hotline.event.outbound"));
    }

    @Override
    protected List<String> librariesOfTheCore() {
        return List.of(
                "jakarta.annotation..",
                "com.ibm.icu..",
                "org.apache.james.mime4j..",
                "org.jsoup..",
                "com.google.i18n.phonenumbers..");
    }
}
