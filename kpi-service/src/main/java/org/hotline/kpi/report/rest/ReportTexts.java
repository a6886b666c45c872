package org.hotline.kpi.report.rest;

/** What the published API says of reports, the same in each of their forms. */
final class ReportTexts {

    static final String ALL = "Report on all indicators";
    static final String ALL_DESCRIPTION =
            "Answers every indicator of the catalogue for a period, all from one state of the measures; first the six of "
                    + "the hotline operator's profile. Without a period: the last 30 days of the zone, today included. As "
                    + "JSON, CSV or lines of JSON.";
    static final String ONE = "Report on one indicator";
    static final String ONE_DESCRIPTION =
            "Answers one indicator for a period, as a whole and by group, with numerator and denominator and what was "
                    + "left out. Without a period: the last 30 days of the zone, today included. As JSON, CSV or lines of "
                    + "JSON.";

    private ReportTexts() {}
}
