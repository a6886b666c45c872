package org.hotline.gateway.call.rest;

import io.netty.handler.codec.http.QueryStringDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.hotline.gateway.call.CallProblem;

/** A report that was written as a form. */
final class ZammadForm {

    private static final int MOST_FIELDS = 100;

    private final Map<String, List<String>> fields;

    private ZammadForm(Map<String, List<String>> fields) {
        this.fields = fields;
    }

    static ZammadForm of(byte[] form) {
        try {
            return new ZammadForm(new QueryStringDecoder(
                            new String(form, StandardCharsets.UTF_8), StandardCharsets.UTF_8, false, MOST_FIELDS, true)
                    .parameters());
        } catch (IllegalArgumentException broken) {
            throw CallProblem.invalid("body", "must be written as forms are");
        }
    }

    /** All of the field; a list of values may have brackets behind its name. */
    List<String> values(String name) {
        return fields.getOrDefault(name, fields.getOrDefault(name + "[]", List.of()));
    }
}
