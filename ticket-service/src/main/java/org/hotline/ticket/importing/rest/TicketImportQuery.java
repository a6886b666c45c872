package org.hotline.ticket.importing.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.hotline.kit.text.Grammar;

/** Where an import comes from, and whether it is meant. */
public class TicketImportQuery {

    @QueryParam("source")
    @NotNull
    @Size(max = Grammar.LONGEST_KEY)
    @Pattern(regexp = Grammar.KEY, message = Grammar.KEY_RULE)
    @Parameter(description = "the other system; within it the ids of tickets and events are known")
    String source = "";

    @QueryParam("dryRun")
    @DefaultValue("false")
    @Parameter(description = "whether only the report is wanted: nothing is written")
    boolean dryRun;

    public String source() {
        return source;
    }

    public boolean dryRun() {
        return dryRun;
    }
}
