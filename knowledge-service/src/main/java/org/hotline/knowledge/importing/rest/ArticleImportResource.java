package org.hotline.knowledge.importing.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hotline.kit.security.CurrentCaller;
import org.hotline.kit.security.Roles;
import org.hotline.kit.web.LineReader;
import org.hotline.knowledge.importing.ArticleImporting;

/** Takes over many articles, a line each; a bad line is named in the report and the rest goes on. */
@Path("/v1/articles")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.EDITORS)
@Tag(name = "imports", description = "Articles of another system, many at once.")
class ArticleImportResource {

    private final ArticleImporting importing;
    private final ArticleLines articles;
    private final CurrentCaller current;

    ArticleImportResource(ArticleImporting importing, ArticleLines articles, CurrentCaller current) {
        this.importing = importing;
        this.articles = articles;
        this.current = current;
    }

    @POST
    @Path("imports")
    @Consumes({"application/x-ndjson", "application/jsonl"})
    @Operation(
            summary = "Import many articles at once",
            description = "Takes over articles of another system, each on a line of JSON with the fields of a single"
                    + " article, and publishes them at once. A known external id brings its article up to date; a bad"
                    + " line is named in the report and the rest goes on.")
    public ImportReportView take(InputStream body) throws IOException {
        ImportLines lines = new ImportLines(new LineReader(body, ArticleLines.LONGEST_LINE), articles);
        try {
            importing.take(lines, lines::tell, current.caller());
        } catch (UncheckedIOException ended) {
            throw ended.getCause();
        }
        return lines.report();
    }
}
