package org.hotline.ticket.importing.rest;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.function.BiConsumer;
import org.hotline.kit.address.TelephoneNumbers;
import org.hotline.kit.problem.FieldError;
import org.hotline.kit.web.LineReader;
import org.hotline.kit.web.RequestLines;
import org.hotline.kit.web.RequestLines.ReadLine;
import org.hotline.ticket.importing.PastOutcome;
import org.hotline.ticket.importing.PastReport;
import org.hotline.ticket.importing.PastTicket;
import org.jspecify.annotations.Nullable;

/** The tickets on the lines of an import as they arrive, and what becomes of each line. */
final class PastLines implements Iterator<PastTicket>, BiConsumer<PastTicket, PastOutcome> {

    /** Bytes of a line. */
    static final int LONGEST_LINE = 2 * 1024 * 1024;

    private final LineReader reader;
    private final RequestLines requests;
    private final String source;
    private final TelephoneNumbers numbers;
    private final PastReport report;
    private final Queue<Integer> taken = new ArrayDeque<>();
    private @Nullable PastTicket next;

    PastLines(LineReader reader, RequestLines requests, String source, TelephoneNumbers numbers, PastReport report) {
        this.reader = reader;
        this.requests = requests;
        this.source = source;
        this.numbers = numbers;
        this.report = report;
    }

    @Override
    public boolean hasNext() {
        try {
            while (next == null) {
                byte[] line = reader.next();
                if (line == null) {
                    return false;
                }
                next = read(requests.read(reader, line, PastTicketRequest.class, "ticket"));
            }
            return true;
        } catch (IOException ended) {
            throw new UncheckedIOException(ended);
        }
    }

    private @Nullable PastTicket read(ReadLine<PastTicketRequest> line) {
        PastTicketRequest request = line.request();
        String flaw = line.flaw();
        List<FieldError> errors = line.errors();
        if (request != null && flaw == null) {
            errors = request.errors(numbers);
            flaw = errors.isEmpty() ? null : "is no ticket";
        }
        if (request != null && flaw == null) {
            return request.toTicket(source, numbers);
        }
        String externalId = request == null ? null : request.externalId();
        report.refuse(new PastReport.PastRefusal(line.number(), externalId, String.valueOf(flaw), errors));
        return null;
    }

    @Override
    public PastTicket next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        PastTicket ticket = requireNonNull(next);
        next = null;
        taken.add(reader.number());
        return ticket;
    }

    @Override
    public void accept(PastTicket ticket, PastOutcome outcome) {
        report.add(taken.remove(), ticket, outcome);
    }
}
