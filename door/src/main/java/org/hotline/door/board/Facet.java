package org.hotline.door.board;

import java.util.Locale;

/** By what figures are told apart. */
public enum Facet {
    TEAM,
    CHANNEL,
    OPERATOR,
    LEVEL;

    /** As addresses and the kpi-service call it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
