package org.hotline.knowledge.article.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hotline.kit.security.Caller;
import org.hotline.kit.security.CurrentCaller;
import org.hotline.kit.security.Roles;
import org.hotline.kit.web.LineReader;
import org.hotline.knowledge.article.ArticleImporting;
import org.hotline.knowledge.article.ImportOutcome;
import org.jboss.logging.Logger;

/** Takes over many articles, a line each; a bad line is named in the report and the rest goes on. */
@Path("/v1/articles")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.KNOWLEDGE_EDITOR, Roles.ADMIN})
@Tag(name = "imports", description = "Articles of another system, many at once.")
class ArticleImportResource {

    private static final Logger LOG = Logger.getLogger(ArticleImportResource.class);
    private static final int BATCH = 200;

    /** Bytes of a batch, which is all that is kept of an import at a time; a batch has a line more at most. */
    private static final int LONGEST_BATCH = 2_000_000;

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
    public ImportReportView take(InputStream lines) throws IOException {
        Caller caller = current.caller();
        ImportReport report = new ImportReport();
        LineReader reader = new LineReader(lines, ArticleLines.LONGEST_LINE);
        List<LineRequest> batch = new ArrayList<>(BATCH);
        int length = 0;
        for (byte[] line = reader.next(); line != null; line = reader.next()) {
            articles.read(reader, line, report).ifPresent(batch::add);
            length += line.length;
            if (batch.size() == BATCH || length > LONGEST_BATCH) {
                store(batch, caller, report);
                batch.clear();
                length = 0;
            }
        }
        store(batch, caller, report);
        return report.view();
    }

    private void store(List<LineRequest> batch, Caller caller, ImportReport report) {
        List<ImportOutcome> outcomes = importing.take(
                batch.stream().map(line -> line.article().toImported()).toList(),
                caller,
                trouble -> LOG.warnf(trouble, "a line of an import was refused"));
        for (int i = 0; i < outcomes.size(); i++) {
            report.add(batch.get(i), outcomes.get(i));
        }
    }
}
