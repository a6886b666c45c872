package org.hotline.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Says which field of a JSON body is at fault and why. */
final class JsonProblems {

    private JsonProblems() {}

    static Problem of(JsonProcessingException trouble) {
        if (trouble instanceof JsonMappingException mapping
                && !mapping.getPath().isEmpty()) {
            FieldError error = new FieldError(path(mapping), rule(mapping));
            return Problem.of(400, "malformed-request", error.field() + " " + error.rule(), List.of(error));
        }
        String place = trouble.getLocation() == null
                ? ""
                : " at line " + trouble.getLocation().getLineNr() + ", column "
                        + trouble.getLocation().getColumnNr();
        return Problem.ofField(400, "malformed-request", "body", "is no JSON of the expected form" + place);
    }

    private static String path(JsonMappingException mapping) {
        return mapping.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }

    private static String rule(JsonMappingException mapping) {
        Class<?> target = mapping instanceof MismatchedInputException mismatch ? mismatch.getTargetType() : null;
        if (target != null && target.isEnum()) {
            return "must be one of "
                    + Arrays.stream(target.getEnumConstants())
                            .map(Object::toString)
                            .collect(Collectors.joining(", "));
        }
        if (mapping instanceof InvalidFormatException && target != null) {
            return "must be a valid " + target.getSimpleName();
        }
        return target == null ? "is malformed" : "must be a " + target.getSimpleName();
    }
}
