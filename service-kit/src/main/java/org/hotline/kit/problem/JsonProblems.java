package org.hotline.kit.problem;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hotline.kit.json.BrokenLimit;

/** Says which field of a JSON body is at fault and why, in words of JSON. */
public final class JsonProblems {

    private static final String DUPLICATE = "Duplicate field";
    private static final String OF_ANOTHER_KIND = "Cannot ";
    private static final String BAD_BYTES = "Invalid UTF-8";
    private static final List<Class<?>> WHOLE_NUMBERS =
            List.of(int.class, Integer.class, long.class, Long.class, short.class, Short.class);
    private static final Map<Class<?>, String> RULES = Map.of(
            String.class, "must be a text",
            UUID.class, "must be a UUID",
            Instant.class, "must be a time such as 2026-05-01T08:00:00Z",
            LocalDate.class, "must be a date such as 2026-05-01",
            LocalTime.class, "must be a time of day such as 09:00",
            Duration.class, "must be a duration such as PT4H",
            byte[].class, "must be Base64",
            boolean.class, "must be true or false",
            Boolean.class, "must be true or false");

    private JsonProblems() {}

    /** Whether the trouble arose from reading, and not from writing an answer. */
    static boolean isOfReading(JsonProcessingException trouble) {
        return trouble.getProcessor() instanceof JsonParser || trouble instanceof StreamConstraintsException;
    }

    static Problem of(JsonProcessingException trouble) {
        FieldError error = fault(trouble);
        if (!error.field().isEmpty()) {
            return Problem.of(400, "malformed-request", error.field() + " " + error.rule(), List.of(error));
        }
        return Problem.ofField(400, "malformed-request", "body", error.rule());
    }

    /** The field at fault, empty for all of it, and the rule that it breaks. */
    public static FieldError fault(JsonProcessingException trouble) {
        JsonProcessingException root = root(trouble);
        if (root instanceof StreamConstraintsException) {
            return new FieldError(
                    "", "is nested too deeply, has too many parts, or holds a name, number or text that is too long");
        }
        String message = String.valueOf(root.getOriginalMessage());
        if (message.startsWith(DUPLICATE) && root.getProcessor() instanceof JsonParser parser) {
            return new FieldError(path(parser.getParsingContext()), "must be given only once");
        }
        if (message.startsWith(BAD_BYTES) && root.getProcessor() instanceof JsonParser parser) {
            return new FieldError(path(parser.getParsingContext()), "must be UTF-8");
        }
        if (trouble instanceof JsonMappingException mapping
                && (!mapping.getPath().isEmpty() || mapping instanceof BrokenLimit || isOfAnotherKind(mapping))) {
            return new FieldError(path(mapping), rule(mapping));
        }
        String place = trouble.getLocation() == null
                ? ""
                : " at line " + trouble.getLocation().getLineNr() + ", column "
                        + trouble.getLocation().getColumnNr();
        return new FieldError("", "is no JSON of the expected form" + place);
    }

    /** Whether the whole is JSON, and a list, a text or a number where an object is to be. */
    private static boolean isOfAnotherKind(JsonMappingException mapping) {
        return mapping instanceof MismatchedInputException mismatch
                && mismatch.getTargetType() != null
                && mismatch.getTargetType().isRecord()
                && mapping.getOriginalMessage().startsWith(OF_ANOTHER_KIND);
    }

    private static JsonProcessingException root(JsonProcessingException trouble) {
        JsonProcessingException root = trouble;
        while (root.getCause() instanceof JsonProcessingException cause) {
            root = cause;
        }
        return root;
    }

    private static String path(JsonStreamContext place) {
        JsonStreamContext parent = place.getParent();
        String above = parent == null || parent.inRoot() ? "" : path(parent);
        String step = place.inArray()
                ? "[" + place.getCurrentIndex() + "]"
                : Objects.requireNonNullElse(place.getCurrentName(), "");
        return place.inArray() || above.isEmpty() ? above + step : above + "." + step;
    }

    private static String path(JsonMappingException mapping) {
        return mapping.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }

    private static String rule(JsonMappingException mapping) {
        if (mapping instanceof BrokenLimit broken) {
            return broken.getOriginalMessage();
        }
        Class<?> target = mapping instanceof MismatchedInputException mismatch ? mismatch.getTargetType() : null;
        if (mapping.getCause() instanceof InputCoercionException
                || (target != null && WHOLE_NUMBERS.contains(target))) {
            return "must be a whole number in its range";
        }
        if (target == null) {
            return "is malformed";
        }
        if (target.isEnum()) {
            return "must be one of "
                    + Arrays.stream(target.getEnumConstants())
                            .map(Object::toString)
                            .collect(Collectors.joining(", "));
        }
        return RULES.getOrDefault(target, ruleOfKind(target));
    }

    private static String ruleOfKind(Class<?> target) {
        if (Number.class.isAssignableFrom(target) || target.isPrimitive()) {
            return "must be a number";
        }
        if (Collection.class.isAssignableFrom(target) || target.isArray()) {
            return "must be a list";
        }
        return target.isRecord() || Map.class.isAssignableFrom(target)
                ? "must be an object"
                : "must have the form that the API describes";
    }
}
