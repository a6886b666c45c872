package org.hotline.kit.answer;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much may be answered, how fast it has to be fetched, and how much of it may be in memory at the same time. */
@ConfigMapping(prefix = "hotline.answer")
interface AnswerSettings {

    /** Bytes of texts in one page of a list; a longer one ends earlier, with what comes next. */
    @WithDefault("2M")
    MemorySize page();

    /** Bytes of all answers that are being made and fetched at the same time. */
    @WithDefault("128M")
    MemorySize inFlight();

    /** Bytes of these that one peer may use. */
    @WithDefault("96M")
    MemorySize perPeer();

    /** Bytes of these that one caller may use for more than one answer; others may come from the same address. */
    @WithDefault("32M")
    MemorySize perCaller();

    /** How long an answer may take however slowly it is fetched. */
    @WithDefault("30S")
    Duration patience();

    /** Bytes that have to be fetched in each second beyond that. */
    @WithDefault("16K")
    MemorySize perSecond();
}
