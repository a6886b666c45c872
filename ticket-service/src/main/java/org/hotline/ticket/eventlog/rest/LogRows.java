package org.hotline.ticket.eventlog.rest;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.function.BiConsumer;
import org.hotline.kit.problem.DomainException;
import org.hotline.kit.problem.FieldError;
import org.hotline.ticket.eventlog.LogMapping;
import org.hotline.ticket.eventlog.LogTranslation;
import org.hotline.ticket.importing.PastOutcome;
import org.hotline.ticket.importing.PastReport;
import org.hotline.ticket.importing.PastTicket;
import org.jspecify.annotations.Nullable;

/** The rows of an event log as they arrive, and what becomes of each. */
final class LogRows implements Iterator<PastTicket>, BiConsumer<PastTicket, PastOutcome>, AutoCloseable {

    private final CsvText rows;
    private final LogTranslation translation;
    private final PastReport report;
    private final Queue<Integer> taken = new ArrayDeque<>();
    private int row = 1;
    private boolean ended;
    private @Nullable PastTicket next;

    private LogRows(CsvText rows, LogTranslation translation, PastReport report) {
        this.rows = rows;
        this.translation = translation;
        this.report = report;
    }

    /** Reads the head first. */
    static LogRows of(InputStream body, LogMapping mapping, String source, Instant now, PastReport report)
            throws IOException {
        CsvText rows = CsvText.of(body, mapping.form());
        List<String> head = rows.next();
        return new LogRows(rows, new LogTranslation(mapping, source, head == null ? List.of() : head, now), report);
    }

    @Override
    public boolean hasNext() {
        try {
            while (next == null && !ended) {
                List<String> values = rows.next();
                ended = values == null;
                if (values != null) {
                    row++;
                    next = read(values);
                }
            }
        } catch (JsonProcessingException unreadable) {
            ended = true;
            FieldError error = new FieldError("", "is no row of CSV: neither it nor what follows was read");
            report.refuse(new PastReport.PastRefusal(row + 1, null, "the row " + error.rule(), List.of(error)));
        } catch (IOException cut) {
            throw new UncheckedIOException(cut);
        }
        return next != null;
    }

    private @Nullable PastTicket read(List<String> values) {
        try {
            return translation.ticket(values);
        } catch (DomainException bad) {
            report.refuse(new PastReport.PastRefusal(row, null, String.valueOf(bad.getMessage()), bad.errors()));
            return null;
        }
    }

    @Override
    public PastTicket next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        PastTicket ticket = requireNonNull(next);
        next = null;
        taken.add(row);
        return ticket;
    }

    @Override
    public void accept(PastTicket ticket, PastOutcome outcome) {
        report.add(taken.remove(), ticket, outcome);
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
