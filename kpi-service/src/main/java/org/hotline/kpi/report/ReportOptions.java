package org.hotline.kpi.report;

import java.time.Duration;
import java.time.Instant;
import org.hotline.kpi.indicator.Basis;

/**
 * What a report takes for given unless asked otherwise.
 *
 * @param asOf outcomes later than this are not known yet
 * @param recontact how long a customer's return counts against a first-contact resolution
 * @param target within how many seconds a call should be answered
 */
public record ReportOptions(
        Basis basis, Instant asOf, Duration recontact, Duration target, CallPolicy policy, boolean includeMerged) {

    public static final Duration RECONTACT = Duration.ofDays(7);
    /** How long a reopening counts against a resolution. */
    public static final Duration REOPEN = Duration.ofDays(14);

    /** Within which time a missed call is to be called back. */
    public static final Duration CALLBACK = Duration.ofDays(1);

    public static final Duration TARGET = Duration.ofSeconds(20);

    public static ReportOptions asOf(Instant asOf) {
        return new ReportOptions(Basis.EVENT, asOf, RECONTACT, TARGET, CallPolicy.EXCLUDE_SHORT, false);
    }
}
