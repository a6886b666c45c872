package org.hotline.gateway.call.rest;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.hotline.gateway.call.CallProblem;

/** A report that was written as a form. */
final class ZammadForm {

    private ZammadForm() {}

    /** Its fields, of several of one name the first. */
    static Map<String, String> fields(byte[] form) {
        Map<String, String> fields = new HashMap<>();
        for (String pair : new String(form, StandardCharsets.UTF_8).split("&", -1)) {
            String[] sides = pair.split("=", 2);
            fields.putIfAbsent(decoded(sides[0]), sides.length == 1 ? "" : decoded(sides[1]));
        }
        return fields;
    }

    private static String decoded(String written) {
        try {
            return URLDecoder.decode(written, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            throw CallProblem.invalid("body", "must be written as forms are");
        }
    }
}
