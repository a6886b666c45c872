package org.hotline.knowledge;

import java.util.List;
import org.hotline.kit.test.ServiceArchitecture;

class ArchitectureTest extends ServiceArchitecture {

    ArchitectureTest() {
        super(
                "org.hotline.knowledge",
                List.of("org.hotline.event.knowledge"),
                List.of("org.hotline.event.solved", "org.hotline.event.ticket"));
    }

    @Override
    protected List<String> librariesOfTheCore() {
        return List.of(
                "jakarta.annotation..",
                "org.apache.lucene..",
                "org.commonmark..",
                "org.jsoup..",
                "org.tartarus.snowball..");
    }
}
