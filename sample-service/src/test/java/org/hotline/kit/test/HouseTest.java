package org.hotline.kit.test;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** All modules of this project. */
class HouseTest extends HouseConventions {

    HouseTest() {
        super(Path.of(".."));
    }

    /** They are told beside the figures of a service. */
    @Test
    void recordedHistoriesSpeakTheWordsOfTheGlossary() {
        Glossary.read(Path.of("../docs/glossary.md"))
                .isSpokenIn(new SourceTree(Path.of("../service-kit-test"))
                        .main().stream().filter(source -> source.name().startsWith("org/hotline/kit/test/history/")));
    }
}
