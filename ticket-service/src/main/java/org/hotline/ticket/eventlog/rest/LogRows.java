package org.hotline.ticket.eventlog.rest;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;
import org.hotline.kit.problem.DomainException;
import org.hotline.kit.problem.FieldError;
import org.hotline.ticket.eventlog.LogMapping;
import org.hotline.ticket.eventlog.LogTranslation;
import org.hotline.ticket.importing.PastOutcome;
import org.hotline.ticket.importing.PastTicket;
import org.hotline.ticket.importing.TicketImporting.PastListener;
import org.hotline.ticket.importing.rest.RefusedLineView;
import org.hotline.ticket.importing.rest.TicketImportReport;
import org.jspecify.annotations.Nullable;

/** The rows of an event log as they arrive, and what becomes of each. */
final class LogRows implements Iterator<PastTicket>, PastListener, AutoCloseable {

    /** Characters of a value; a quote that is never closed ends here. */
    static final int LONGEST_VALUE = 100_000;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final CsvMapper CSV = CsvMapper.builder(CsvFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(LONGEST_VALUE)
                            .build())
                    .build())
            .enable(CsvParser.Feature.WRAP_AS_ARRAY, CsvParser.Feature.SKIP_EMPTY_LINES)
            .build();

    private final MappingIterator<String[]> rows;
    private final LogTranslation translation;
    private final TicketImportReport report;
    private final Queue<Integer> taken = new ArrayDeque<>();
    private int row = 1;
    private boolean broken;
    private @Nullable PastTicket next;

    private LogRows(MappingIterator<String[]> rows, LogTranslation translation, TicketImportReport report) {
        this.rows = rows;
        this.translation = translation;
        this.report = report;
    }

    /** Reads the head first. */
    static LogRows of(InputStream body, LogMapping mapping, String source, Instant now, TicketImportReport report)
            throws IOException {
        Reader text = new BufferedReader(
                new InputStreamReader(body, Charset.forName(mapping.form().charset())));
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        CsvSchema schema = CsvSchema.emptySchema()
                .withColumnSeparator(mapping.form().separator().charAt(0));
        MappingIterator<String[]> rows =
                CSV.readerFor(String[].class).with(schema).readValues(text);
        List<String> head = rows.hasNextValue() ? List.of(rows.nextValue()) : List.of();
        return new LogRows(rows, new LogTranslation(mapping, source, head, now), report);
    }

    @Override
    public boolean hasNext() {
        try {
            while (next == null && !broken && rows.hasNextValue()) {
                row++;
                next = read(List.of(rows.nextValue()));
            }
        } catch (JsonProcessingException unreadable) {
            broken = true;
            row++;
            FieldError error = new FieldError("", "is no row of CSV: neither it nor what follows was read");
            report.refused(new RefusedLineView(row, null, "the row " + error.rule(), List.of(error)));
        } catch (IOException ended) {
            throw new UncheckedIOException(ended);
        }
        return next != null;
    }

    private @Nullable PastTicket read(List<String> values) {
        try {
            return translation.ticket(values);
        } catch (DomainException bad) {
            report.refused(new RefusedLineView(row, null, String.valueOf(bad.getMessage()), bad.errors()));
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
    public void tell(PastTicket ticket, PastOutcome outcome) {
        report.add(taken.remove(), ticket, outcome);
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
