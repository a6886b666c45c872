package org.hotline.ticket.importing.rest;

import java.util.List;
import org.hotline.ticket.importing.PastReport;
import org.jspecify.annotations.Nullable;

/**
 * What became of an import, or what would become of it. Lines count from 1.
 *
 * @param lines those that say something
 * @param created tickets that were made
 * @param updated tickets that were there, of which something is told anew
 * @param unchanged tickets that were there as they are told; not known of a log, which tells of a ticket in many places
 * @param eventsAdded what happened to tickets, as far as it was not known
 * @param eventsKnown what happened to tickets, as far as it was known
 * @param failed lines of which nothing was taken over
 * @param errors why lines failed; only the first ones are named
 */
public record TicketImportReportView(
        boolean dryRun,
        int lines,
        int created,
        int updated,
        @Nullable Integer unchanged,
        long eventsAdded,
        long eventsKnown,
        int failed,
        List<RefusedLineView> errors) {

    /** Of lines each of which is a ticket. */
    static TicketImportReportView of(boolean dryRun, PastReport report) {
        return of(dryRun, report, report.updated() + report.continued(), report.unchanged());
    }

    /** Of rows each of which is a thing that happened to a ticket. */
    public static TicketImportReportView ofLog(boolean dryRun, PastReport report) {
        return of(dryRun, report, report.updated(), null);
    }

    private static TicketImportReportView of(
            boolean dryRun, PastReport report, int updated, @Nullable Integer unchanged) {
        return new TicketImportReportView(
                dryRun,
                report.lines(),
                report.created(),
                updated,
                unchanged,
                report.eventsAdded(),
                report.eventsKnown(),
                report.failed(),
                report.refusals().stream().map(RefusedLineView::of).toList());
    }
}
