package org.hotline.kpi.indicator;

import java.time.Instant;
import java.time.ZoneId;

/** A day of a zone whose members may have changed since they were counted. */
public record MarkedDay(String zone, Instant day) {

    /** When the next day begins. */
    public Instant ends() {
        ZoneId where = ZoneId.of(zone);
        return day.atZone(where).toLocalDate().plusDays(1).atStartOfDay(where).toInstant();
    }
}
