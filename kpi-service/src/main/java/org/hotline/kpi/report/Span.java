package org.hotline.kpi.report;

import java.time.Instant;

/** From one instant (included) to another (excluded). */
record Span(Instant from, Instant to) {}
