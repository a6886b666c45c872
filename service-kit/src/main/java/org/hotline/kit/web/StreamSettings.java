package org.hotline.kit.web;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long streams last, and how many there may be. */
@ConfigMapping(prefix = "hotline.streams")
interface StreamSettings {

    /** How often a comment is sent, more often than an idle connection is closed. */
    @WithDefault("30S")
    Duration beat();

    /** How long a stream lasts at most; its listener connects again and goes on. */
    @WithDefault("12H")
    Duration longest();

    /** Streams at the same time. */
    @WithDefault("500")
    int most();

    /** Streams of one caller at the same time. */
    @WithDefault("20")
    int perCaller();

    /** How many look for something new at the same time; each needs a connection to the database for that. */
    @WithDefault("4")
    int lookers();
}
