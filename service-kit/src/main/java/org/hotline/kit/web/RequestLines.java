package org.hotline.kit.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.hotline.kit.problem.FieldError;
import org.hotline.kit.problem.JsonProblems;
import org.jspecify.annotations.Nullable;

/** Reads requests from lines of JSON, with the rules for a single one, where a bad line is told of and the rest goes on. */
@ApplicationScoped
public class RequestLines {

    /** Of a line; more tell nobody more. */
    private static final int MOST_ERRORS = 20;

    private final ObjectMapper json;
    private final Validator validator;

    RequestLines(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /**
     * A line that was read.
     *
     * @param request what stands on it, as far as that could be read
     * @param flaw what is wrong with it; nothing if it is good
     * @param errors which fields break which rules
     */
    public record ReadLine<T>(
            int number, @Nullable T request, @Nullable String flaw, List<FieldError> errors) {}

    /**
     * Reads the line that the reader has just read.
     *
     * @param what what it should be, such as "article"
     */
    public <T> ReadLine<T> read(LineReader reader, byte[] line, Class<T> type, String what) throws IOException {
        int number = reader.number();
        if (reader.wasTooLong()) {
            return new ReadLine<>(number, null, "is longer than " + line.length + " bytes", List.of());
        }
        try {
            T request = json.readValue(line, type);
            List<FieldError> errors = errors(request);
            return new ReadLine<>(number, request, errors.isEmpty() ? null : "is no " + what, errors);
        } catch (JsonProcessingException malformed) {
            FieldError fault = JsonProblems.fault(malformed);
            String place = fault.field().isEmpty() ? "the line" : fault.field();
            return new ReadLine<>(number, null, "is no " + what + ": " + place + " " + fault.rule(), List.of(fault));
        }
    }

    private <T> List<FieldError> errors(@Nullable T request) {
        if (request == null) {
            return List.of(new FieldError("", "must not be null"));
        }
        return validator.validate(request).stream()
                .map(v -> new FieldError(v.getPropertyPath().toString(), v.getMessage()))
                .sorted(Comparator.comparing(FieldError::field))
                .limit(MOST_ERRORS)
                .toList();
    }
}
