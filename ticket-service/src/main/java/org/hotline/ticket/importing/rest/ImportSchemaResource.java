package org.hotline.ticket.importing.rest;

import static java.util.Objects.requireNonNull;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hotline.kit.security.Roles;

/** What stands on a line of an import, for machines. */
@Path("/v1/imports/schema")
@Produces("application/schema+json")
@RolesAllowed(Roles.WATCHERS)
@Tag(name = "ticket imports")
class ImportSchemaResource {

    private static final String SCHEMA = "/importing/ticket.schema.json";

    @GET
    @Operation(
            summary = "Read the schema of a line of an import",
            description = "A JSON Schema (draft 2020-12) of the ticket that stands on each line of an import.")
    public String get() throws IOException {
        try (InputStream schema = requireNonNull(ImportSchemaResource.class.getResourceAsStream(SCHEMA))) {
            return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
