package org.hotline.kit.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.io.IOException;
import java.util.Set;

/** Reads requests that stand on lines of JSON, each by the rules for a single one. */
@ApplicationScoped
public class RequestLines {

    private final ObjectMapper json;
    private final Validator validator;

    RequestLines(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /** Throws what a request of its own would be refused for. */
    public <T> T get(byte[] line, Class<T> type) throws IOException {
        T request = json.readValue(line, type);
        if (request == null) {
            throw RequestProblem.badParameter("request", "must not be null");
        }
        Set<ConstraintViolation<T>> broken = validator.validate(request);
        if (!broken.isEmpty()) {
            throw new ConstraintViolationException(broken);
        }
        return request instanceof KeepsOriginal<?> written ? type.cast(written.withOriginal(line)) : request;
    }
}
