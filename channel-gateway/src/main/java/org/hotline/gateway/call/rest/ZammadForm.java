package org.hotline.gateway.call.rest;

import io.netty.handler.codec.http.QueryStringDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.hotline.gateway.call.CallProblem;
import org.hotline.kit.json.Unstorable;

/** A report that was written as a form. */
final class ZammadForm {

    private static final int MOST_FIELDS = 100;
    private static final Pattern REPLACEMENT = Pattern.compile("(?i)\uFFFD|%EF%BF%BD");

    private final Map<String, List<String>> fields;

    private ZammadForm(Map<String, List<String>> fields) {
        this.fields = fields;
    }

    static ZammadForm of(byte[] form) {
        try {
            String written = new String(form, StandardCharsets.UTF_8);
            Map<String, List<String>> fields =
                    new QueryStringDecoder(written, StandardCharsets.UTF_8, false, MOST_FIELDS, true).parameters();
            boolean replaced = REPLACEMENT.matcher(written).find();
            fields.forEach((name, values) -> values.forEach(value -> check(name, value, replaced)));
            return new ZammadForm(fields);
        } catch (IllegalArgumentException broken) {
            throw CallProblem.invalid("body", "must be written as forms are");
        }
    }

    /** @param replaced whether the form itself holds the character that stands for those that cannot be read */
    private static void check(String name, String value, boolean replaced) {
        String rule = Unstorable.brokenBy(value);
        if (rule == null && !replaced && value.indexOf('\uFFFD') >= 0) {
            rule = "must be written in UTF-8";
        }
        if (rule != null) {
            throw CallProblem.invalid(name, rule);
        }
    }

    /** All of the field; a list of values may have brackets behind its name. */
    List<String> values(String name) {
        return fields.getOrDefault(name, fields.getOrDefault(name + "[]", List.of()));
    }
}
