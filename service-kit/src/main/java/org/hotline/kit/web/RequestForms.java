package org.hotline.kit.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.io.IOException;
import java.util.Set;
import java.util.function.Function;
import org.hotline.kit.problem.FieldProblem;
import org.jspecify.annotations.Nullable;

/** Reads requests that are no body of their own, such as a line or a part of one, by the rules for those that are. */
@ApplicationScoped
public class RequestForms {

    private final ObjectMapper json;
    private final Validator validator;

    RequestForms(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /** A request, with the bytes that it was read from where it keeps them. */
    public <T> T read(byte[] text, Class<T> type) throws IOException {
        T request = checked(json.readValue(text, type));
        return request instanceof KeepsOriginal<?> kept ? type.cast(kept.withOriginal(text)) : request;
    }

    /** A request of which somebody has read the JSON. */
    public <T> T read(JsonNode form, Class<T> type) throws IOException {
        return checked(json.treeToValue(form, type));
    }

    /**
     * A request that is whole, and has rules, only with what is said beside its text.
     *
     * @param completing makes it whole
     * @param <G> what the text holds
     */
    public <G, T> T read(byte[] text, Class<G> given, Function<G, T> completing) throws IOException {
        return checked(completing.apply(present(json.readValue(text, given))));
    }

    private <T> T checked(@Nullable T given) {
        T request = present(given);
        Set<ConstraintViolation<T>> broken = validator.validate(request);
        if (!broken.isEmpty()) {
            throw new ConstraintViolationException(broken);
        }
        return request;
    }

    private static <T> T present(@Nullable T request) {
        if (request == null) {
            throw FieldProblem.invalid("request", "must not be null");
        }
        return request;
    }
}
