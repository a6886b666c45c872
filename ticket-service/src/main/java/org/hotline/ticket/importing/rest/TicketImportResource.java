package org.hotline.ticket.importing.rest;

import static java.util.Objects.requireNonNull;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hotline.kit.address.TelephoneNumbers;
import org.hotline.kit.security.Roles;
import org.hotline.kit.web.JsonLines;
import org.hotline.kit.web.LineReader;
import org.hotline.kit.web.RequestLines;
import org.hotline.ticket.importing.PastReport;
import org.hotline.ticket.importing.TicketImporting;

/** Takes over tickets of other systems, a line each; a bad line is named in the report and the rest goes on. */
@Path("/v1/imports")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.WATCHERS)
@Tag(name = "ticket imports", description = "Tickets of another system, with what happened to them there and when.")
class TicketImportResource {

    private static final String SCHEMA = "/importing/ticket.schema.json";

    private final TicketImporting importing;
    private final RequestLines requests;
    private final TelephoneNumbers numbers;

    TicketImportResource(TicketImporting importing, RequestLines requests, TelephoneNumbers numbers) {
        this.importing = importing;
        this.requests = requests;
        this.numbers = numbers;
    }

    @POST
    @Consumes({JsonLines.MEDIA_TYPE, "application/jsonl"})
    @Operation(
            summary = "Import tickets with their past",
            description =
                    "Takes over tickets of another system, each on a line of JSON with all that happened to it, at its own"
                            + " times (`GET /v1/imports/schema`). Figures count it as if it had happened here; nobody is written to,"
                            + " nothing is promised and nobody is given anything because of it. What was taken over is known by"
                            + " `source` and its ids, so the same again changes nothing, and an import that was cut off is simply sent"
                            + " again. A bad line is named in the report and the rest goes on.")
    public TicketImportReportView take(@BeanParam @Valid TicketImportQuery query, InputStream body) throws IOException {
        PastReport report = new PastReport();
        LineReader reader = new LineReader(body, PastLines.LONGEST_LINE);
        PastLines lines = new PastLines(reader, requests, query.source(), numbers, report);
        try {
            importing.take(lines, query.dryRun(), lines);
        } catch (UncheckedIOException ended) {
            throw ended.getCause();
        }
        return TicketImportReportView.of(query.dryRun(), report);
    }

    @GET
    @Path("schema")
    @Produces("application/schema+json")
    @Operation(
            summary = "Read the schema of a line of an import",
            description = "A JSON Schema (draft 2020-12) of the ticket that stands on each line of an import.")
    public String schema() throws IOException {
        try (InputStream schema = requireNonNull(TicketImportResource.class.getResourceAsStream(SCHEMA))) {
            return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
