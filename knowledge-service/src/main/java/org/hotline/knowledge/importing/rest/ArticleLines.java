package org.hotline.knowledge.importing.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hotline.kit.problem.FieldError;
import org.hotline.kit.problem.JsonProblems;
import org.hotline.kit.web.LineReader;
import org.hotline.knowledge.editing.rest.ArticleRequest;
import org.jspecify.annotations.Nullable;

/** Reads articles from lines of JSON, with the rules for a single article. */
@ApplicationScoped
class ArticleLines {

    /** Bytes of a line. */
    static final int LONGEST_LINE = 1024 * 1024;

    /** Of a line; more tell nobody more. */
    private static final int MOST_ERRORS = 20;

    private final ObjectMapper json;
    private final Validator validator;

    ArticleLines(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /** The article on the line that was just read, unless the report has to say what is wrong with it. */
    Optional<LineRequest> read(LineReader reader, byte[] line, ImportReport report) throws IOException {
        int number = reader.number();
        if (reader.wasTooLong()) {
            report.add(new BadLineView(number, null, "is longer than " + LONGEST_LINE + " bytes", List.of()));
            return Optional.empty();
        }
        try {
            ArticleRequest article = json.readValue(line, ArticleRequest.class);
            List<FieldError> errors = errors(article);
            if (errors.isEmpty()) {
                return Optional.of(new LineRequest(number, article));
            }
            String externalId = article == null ? null : article.externalId();
            report.add(new BadLineView(number, externalId, "is no article", errors));
        } catch (JsonProcessingException malformed) {
            FieldError fault = JsonProblems.fault(malformed);
            String place = fault.field().isEmpty() ? "the line" : fault.field();
            report.add(new BadLineView(number, null, "is no article: " + place + " " + fault.rule(), List.of()));
        }
        return Optional.empty();
    }

    private List<FieldError> errors(@Nullable ArticleRequest article) {
        if (article == null) {
            return List.of(new FieldError("", "must not be null"));
        }
        return validator.validate(article).stream()
                .map(v -> new FieldError(v.getPropertyPath().toString(), v.getMessage()))
                .sorted(Comparator.comparing(FieldError::field))
                .limit(MOST_ERRORS)
                .toList();
    }
}
