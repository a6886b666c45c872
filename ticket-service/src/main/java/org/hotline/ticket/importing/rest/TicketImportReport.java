package org.hotline.ticket.importing.rest;

import java.util.ArrayList;
import java.util.List;
import org.hotline.kit.problem.FieldError;
import org.hotline.ticket.importing.PastOutcome;
import org.hotline.ticket.importing.PastTicket;

/** Counts what becomes of the lines of an import, each of which is a ticket or a thing that happened to one. */
public class TicketImportReport {

    private static final int NAMED = 1_000;

    private final boolean dryRun;
    private final boolean wholeTickets;
    private final List<RefusedLineView> errors = new ArrayList<>();
    private int lines;
    private int created;
    private int updated;
    private int unchanged;
    private int failed;
    private long eventsAdded;
    private long eventsKnown;

    /** @param wholeTickets whether each line is a ticket */
    public TicketImportReport(boolean dryRun, boolean wholeTickets) {
        this.dryRun = dryRun;
        this.wholeTickets = wholeTickets;
    }

    public void add(int line, PastTicket ticket, PastOutcome outcome) {
        FieldError refusal = outcome.refusal();
        if (refusal != null) {
            String place = refusal.field().isEmpty() ? "the ticket" : refusal.field();
            refused(new RefusedLineView(line, ticket.externalId(), place + ' ' + refusal.rule(), List.of(refusal)));
            return;
        }
        lines++;
        eventsAdded += outcome.added();
        eventsKnown += Math.max(0, ticket.events().size() - outcome.added());
        switch (outcome.effect()) {
            case CREATED -> created++;
            case UPDATED -> updated++;
            case CONTINUED -> updated += wholeTickets ? 1 : 0;
            case UNCHANGED -> unchanged++;
            case REFUSED -> failed++;
        }
    }

    public void refused(RefusedLineView bad) {
        lines++;
        failed++;
        if (errors.size() < NAMED) {
            errors.add(bad);
        }
    }

    public TicketImportReportView view() {
        return new TicketImportReportView(
                dryRun, lines, created, updated, wholeTickets ? unchanged : null, eventsAdded, eventsKnown, failed, errors);
    }
}
