package org.hotline.knowledge.article.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Validator;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hotline.kit.db.DatabaseTrouble;
import org.hotline.kit.problem.FieldError;
import org.hotline.kit.security.Caller;
import org.hotline.kit.security.CurrentCaller;
import org.hotline.kit.security.Roles;
import org.hotline.knowledge.article.ArticleImport;
import org.hotline.knowledge.article.rest.ImportReport.BadLine;
import org.jboss.logging.Logger;

/** Takes over many articles, a line each; a bad line is named in the report and the rest goes on. */
@Path("/v1/articles")
@RolesAllowed({Roles.KNOWLEDGE_EDITOR, Roles.ADMIN})
class ArticleImportResource {

    private static final Logger LOG = Logger.getLogger(ArticleImportResource.class);
    private static final int BATCH = 200;

    private final ArticleImport imports;
    private final ObjectMapper json;
    private final Validator validator;
    private final CurrentCaller current;

    ArticleImportResource(ArticleImport imports, ObjectMapper json, Validator validator, CurrentCaller current) {
        this.imports = imports;
        this.json = json;
        this.validator = validator;
        this.current = current;
    }

    /** A line that can be imported. */
    private record Line(int number, ArticleBody body) {}

    @POST
    @Path("/imports")
    @Consumes({"application/x-ndjson", "application/jsonl"})
    public ImportReport.View take(InputStream lines) throws IOException {
        Caller caller = current.caller();
        ImportReport report = new ImportReport();
        LineReader reader = new LineReader(lines);
        List<Line> batch = new ArrayList<>(BATCH);
        for (String text = reader.next(); text != null; text = reader.next()) {
            if (!text.isBlank()) {
                read(reader, text, batch, report);
            }
            if (batch.size() == BATCH) {
                take(batch, caller, report);
                batch.clear();
            }
        }
        take(batch, caller, report);
        return report.view();
    }

    private void read(LineReader reader, String text, List<Line> batch, ImportReport report) {
        int number = reader.number();
        if (reader.wasTooLong()) {
            report.add(new BadLine(number, null, "is longer than " + LineReader.LONGEST + " bytes", List.of()));
            return;
        }
        try {
            ArticleBody body = json.readValue(text, ArticleBody.class);
            List<FieldError> errors = body == null ? List.of(new FieldError("", "must not be null")) : errors(body);
            if (errors.isEmpty()) {
                batch.add(new Line(number, body));
            } else {
                String externalId = body == null ? null : body.externalId();
                report.add(new BadLine(number, externalId, "is no article", errors));
            }
        } catch (JsonProcessingException malformed) {
            report.add(new BadLine(number, null, "is no article: " + malformed.getOriginalMessage(), List.of()));
        }
    }

    private List<FieldError> errors(ArticleBody body) {
        return validator.validate(body).stream()
                .map(v -> new FieldError(v.getPropertyPath().toString(), v.getMessage()))
                .sorted(Comparator.comparing(FieldError::field))
                .toList();
    }

    private void take(List<Line> batch, Caller caller, ImportReport report) {
        try {
            imports.take(batch.stream().map(line -> line.body.imported()).toList(), caller)
                    .forEach(report::add);
        } catch (RuntimeException trouble) {
            if (DatabaseTrouble.isUnreachable(trouble)) {
                throw trouble;
            }
            takeOneByOne(batch, caller, report, trouble);
        }
    }

    private void takeOneByOne(List<Line> batch, Caller caller, ImportReport report, RuntimeException trouble) {
        if (batch.size() == 1) {
            Line line = batch.get(0);
            LOG.warnf(trouble, "line %d of an import was refused", line.number);
            report.add(new BadLine(line.number, line.body.externalId(), "cannot be stored", List.of()));
            return;
        }
        for (Line line : batch) {
            take(List.of(line), caller, report);
        }
    }
}
