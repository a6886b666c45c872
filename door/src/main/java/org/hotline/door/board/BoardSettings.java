package org.hotline.door.board;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.Map;

/** What a deployment decides about the board. */
@ConfigMapping(prefix = "hotline.door.board")
interface BoardSettings {

    /** Whether figures are shown of single operators. */
    @WithDefault("true")
    boolean operators();

    /** Where the days begin. */
    @WithDefault("Europe/Paris")
    ZoneId zone();

    /** What is to be reached, by the name of the indicator: shares of 1, seconds or numbers. */
    Map<String, BigDecimal> target();
}
