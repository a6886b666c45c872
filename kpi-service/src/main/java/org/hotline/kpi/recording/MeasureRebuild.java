package org.hotline.kpi.recording;

import java.time.Instant;

/**
 * That all facts and measures were made anew.
 *
 * @param events how many events were read again
 */
public record MeasureRebuild(long events, Instant begun, Instant ended) {}
