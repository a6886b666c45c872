package org.hotline.ticket.eventlog.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hotline.kit.api.Problems;
import org.hotline.kit.problem.FieldProblem;
import org.hotline.kit.security.Roles;
import org.hotline.ticket.eventlog.LogMapping;
import org.hotline.ticket.eventlog.LogMappingReading;
import org.hotline.ticket.importing.PastReport;
import org.hotline.ticket.importing.TicketImporting;
import org.hotline.ticket.importing.rest.TicketImportQuery;
import org.hotline.ticket.importing.rest.TicketImportReportView;

/** Takes over the tickets of an event log; a bad row is named in the report and the rest goes on. */
@Path("/v1/imports/logs")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.WATCHERS)
@Tag(name = "ticket imports")
class LogImportResource {

    private final LogMappingReading reading;
    private final TicketImporting importing;
    private final Clock clock;

    LogImportResource(LogMappingReading reading, TicketImporting importing, Clock clock) {
        this.reading = reading;
        this.importing = importing;
        this.clock = clock;
    }

    @POST
    @Consumes("text/csv")
    @Operation(
            summary = "Import an event log",
            description =
                    "Takes over the tickets of a CSV with a row for each thing that happened, as a mapping of event logs says"
                            + " what its columns and activities mean. Rows may be in any order; otherwise as an import of tickets. In"
                            + " the report lines are rows, of which the head is the first.")
    @Problems("422 unknown-log-mapping")
    public TicketImportReportView take(
            @BeanParam @Valid TicketImportQuery query,
            @QueryParam("mapping") @NotNull @Parameter(description = "key of the mapping by which it is read")
                    String mapping,
            @Context HttpHeaders headers,
            InputStream body)
            throws IOException {
        LogMapping known = reading.getNamed(mapping);
        requireCharset(known, headers);
        PastReport report = new PastReport();
        try (LogRows rows = LogRows.of(body, known, query.source(), clock.instant(), report)) {
            importing.take(rows, query.dryRun(), rows);
        } catch (UncheckedIOException ended) {
            throw ended.getCause();
        }
        return TicketImportReportView.ofLog(query.dryRun(), report);
    }

    /** Who says how the file is written has to say what the mapping says. */
    private static void requireCharset(LogMapping mapping, HttpHeaders headers) {
        String told = headers.getMediaType().getParameters().get(MediaType.CHARSET_PARAMETER);
        Charset known = Charset.forName(mapping.form().charset());
        if (told != null
                && !told.equalsIgnoreCase(known.name())
                && known.aliases().stream().noneMatch(told::equalsIgnoreCase)) {
            throw FieldProblem.invalid("Content-Type", "must name no charset, or that of the mapping, " + known);
        }
    }
}
