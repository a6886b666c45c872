package org.hotline.gateway.call.rest;

import io.netty.handler.codec.http.QueryStringDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** A report that was written as a form. */
final class ZammadForm {

    private static final int MOST_FIELDS = 100;

    private final Map<String, List<String>> fields;

    private ZammadForm(Map<String, List<String>> fields) {
        this.fields = fields;
    }

    /** What is no form, or no text, never comes here. */
    static ZammadForm of(byte[] form) {
        String written = new String(form, StandardCharsets.UTF_8);
        return new ZammadForm(
                new QueryStringDecoder(written, StandardCharsets.UTF_8, false, MOST_FIELDS, true).parameters());
    }

    /** All of the field; a list of values may have brackets behind its name. */
    List<String> values(String name) {
        return fields.getOrDefault(name, fields.getOrDefault(name + "[]", List.of()));
    }
}
