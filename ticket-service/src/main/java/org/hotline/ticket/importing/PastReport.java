package org.hotline.ticket.importing;

import java.util.ArrayList;
import java.util.List;
import org.hotline.kit.problem.FieldError;
import org.jspecify.annotations.Nullable;

/** Counts what becomes of the lines of an import, each of which is a ticket or a thing that happened to one. */
public class PastReport {

    private static final int NAMED = 1_000;

    private final List<PastRefusal> refusals = new ArrayList<>();
    private int lines;
    private int created;
    private int updated;
    private int continued;
    private int unchanged;
    private int failed;
    private long eventsAdded;
    private long eventsKnown;

    /** A line of which nothing was taken over, and why. */
    public record PastRefusal(int line, @Nullable String externalId, String detail, List<FieldError> errors) {}

    /** Learns what became of a line. */
    public void add(int line, PastTicket ticket, PastOutcome outcome) {
        FieldError refusal = outcome.refusal();
        if (refusal != null) {
            String place = refusal.field().isEmpty() ? "the ticket" : refusal.field();
            refuse(new PastRefusal(line, ticket.externalId(), place + ' ' + refusal.rule(), List.of(refusal)));
            return;
        }
        lines++;
        eventsAdded += outcome.added();
        eventsKnown += Math.max(0, ticket.events().size() - outcome.added());
        switch (outcome.effect()) {
            case CREATED -> created++;
            case UPDATED -> updated++;
            case CONTINUED -> continued++;
            case UNCHANGED -> unchanged++;
            case REFUSED -> failed++;
        }
    }

    /** Learns that a line says nothing that could be taken over. */
    public void refuse(PastRefusal refusal) {
        lines++;
        failed++;
        if (refusals.size() < NAMED) {
            refusals.add(refusal);
        }
    }

    /** Those that say something. */
    public int lines() {
        return lines;
    }

    /** Tickets that were made. */
    public int created() {
        return created;
    }

    /** Tickets that were there, of which something is told anew. */
    public int updated() {
        return updated;
    }

    /** How often more was told of a ticket that the same import had made or brought up to date. */
    public int continued() {
        return continued;
    }

    /** How often nothing new was told of a ticket. */
    public int unchanged() {
        return unchanged;
    }

    /** Events that were not known. */
    public long eventsAdded() {
        return eventsAdded;
    }

    /** Events that were known. */
    public long eventsKnown() {
        return eventsKnown;
    }

    /** Lines of which nothing was taken over. */
    public int failed() {
        return failed;
    }

    /** The first of these, in the order in which they were found. */
    public List<PastRefusal> refusals() {
        return refusals;
    }
}
