package org.hotline.kpi.report;

import java.time.Instant;
import java.time.ZoneId;

/** From one instant (included) to another (excluded), seen from a zone. */
public record Period(Instant from, Instant to, ZoneId zone) {}
