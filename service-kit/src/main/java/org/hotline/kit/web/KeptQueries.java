package org.hotline.kit.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hotline.kit.problem.FieldProblem;

/** Queries that somebody keeps, as they stand in an address behind the question mark: read by the rules for one that is asked. */
@ApplicationScoped
public class KeptQueries {

    private final Validator validator;

    KeptQueries(Validator validator) {
        this.validator = validator;
    }

    /**
     * Puts into a query what a text says, and refuses by its name the first parameter that is not what it may be.
     *
     * @param query with its defaults, as the operation that takes it has them
     */
    public <T> T read(String text, T query) {
        Map<String, List<String>> said = said(text);
        QueryForm.of(query.getClass()).check(said);
        for (Field field : query.getClass().getDeclaredFields()) {
            QueryParam parameter = field.getAnnotation(QueryParam.class);
            if (parameter != null && said.containsKey(parameter.value())) {
                put(query, field, said.get(parameter.value()));
            }
        }
        Set<ConstraintViolation<T>> broken = validator.validate(query);
        if (!broken.isEmpty()) {
            throw new ConstraintViolationException(broken);
        }
        return query;
    }

    private static Map<String, List<String>> said(String text) {
        try {
            return QueryRules.said(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            throw FieldProblem.invalid("query", "must be written as in an address");
        }
    }

    private static void put(Object query, Field field, List<String> values) {
        try {
            field.setAccessible(true);
            field.set(query, QueryForm.value(field, field.getGenericType()).read(values));
        } catch (IllegalAccessException never) {
            throw new IllegalStateException(never);
        }
    }
}
