package org.hotline.kit.web;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hotline.kit.problem.FieldProblem;
import org.jspecify.annotations.Nullable;

/** The parameters of a query that an operation knows, or the fields of a form, and what they may be. */
final class QueryForm {

    private final Map<String, QueryValue> known = new HashMap<>();
    private final Map<String, QueryValue> fields = new HashMap<>();
    /** All that may be said, in the order of the alphabet; nothing where anything may. */
    private final SortedSet<String> only = new TreeSet<>();

    private QueryForm() {}

    static QueryForm of(Method operation) {
        QueryForm form = ofOne(operation);
        if (operation.getDeclaringClass().isAnnotationPresent(StrictQuery.class)) {
            for (Method other : operation.getDeclaringClass().getDeclaredMethods()) {
                form.only.addAll(ofOne(other).known.keySet());
            }
        }
        return form;
    }

    /** What a query says that is read without its operation: it is kept, so that what is not known there is refused. */
    static QueryForm of(Class<?> query) {
        QueryForm form = new QueryForm();
        form.addFields(query);
        form.only.addAll(form.known.keySet());
        return form;
    }

    private static QueryForm ofOne(Method operation) {
        QueryForm form = new QueryForm();
        for (Parameter parameter : operation.getParameters()) {
            form.add(parameter, parameter.getParameterizedType());
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                form.addFields(parameter.getType());
            }
        }
        return form;
    }

    private void addFields(Class<?> query) {
        for (Class<?> type = query; type != null; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                add(field, field.getGenericType());
            }
        }
    }

    private void add(AnnotatedElement parameter, Type type) {
        QueryParam ofQuery = parameter.getAnnotation(QueryParam.class);
        if (ofQuery != null) {
            known.put(ofQuery.value(), value(parameter, type));
        }
        FormParam ofForm = parameter.getAnnotation(FormParam.class);
        if (ofForm != null) {
            fields.put(ofForm.value(), value(parameter, type));
        }
    }

    static QueryValue value(AnnotatedElement parameter, Type type) {
        boolean many = type instanceof ParameterizedType;
        Type one = type instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : type;
        return new QueryValue((Class<?>) one, many, parameter.isAnnotationPresent(CanBeEmpty.class));
    }

    boolean takesForm() {
        return !fields.isEmpty();
    }

    /** Refuses the first parameter that is not what it may be. */
    void check(Map<String, List<String>> query) {
        query.forEach((name, values) -> {
            if (!only.isEmpty() && !only.contains(name)) {
                throw FieldProblem.invalid(name, "is not known here; known are " + String.join(", ", only));
            }
            check(known.get(name), name, values);
        });
    }

    /** Refuses the first field that is not what it may be. */
    void checkForm(Map<String, List<String>> form) {
        form.forEach((name, values) -> check(fields.get(name), name, values));
    }

    private static void check(@Nullable QueryValue value, String name, List<String> values) {
        String rule = value == null ? null : value.brokenBy(values);
        if (rule != null) {
            throw FieldProblem.invalid(name, rule);
        }
    }
}
