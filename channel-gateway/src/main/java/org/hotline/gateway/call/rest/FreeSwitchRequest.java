package org.hotline.gateway.call.rest;

import jakarta.validation.constraints.NotNull;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.hotline.gateway.interaction.Original;
import org.hotline.kit.problem.FieldProblem;

/** The only field of what mod_json_cdr posts as a form, as JSON or as Base64 of it. */
record FreeSwitchRequest(@NotNull String cdr) {

    static final String BASE64 = "application/x-www-form-base64-encoded";

    private static final String NAME = "cdr=";

    /** The record; its bytes, in whatever letters they were sent. */
    static byte[] cdr(Original form) {
        String written = new String(form.body(), StandardCharsets.UTF_8);
        if (!written.startsWith(NAME)) {
            throw FieldProblem.invalid("cdr", "must be the first field");
        }
        String value = written.substring(NAME.length());
        if (value.startsWith("%7B") || value.startsWith("%7b") || value.startsWith("{")) {
            return ReportForm.of(form).values("cdr").get(0).getBytes(StandardCharsets.UTF_8);
        }
        try {
            return Base64.getMimeDecoder().decode(value);
        } catch (IllegalArgumentException unclear) {
            throw FieldProblem.invalid("cdr", "must be JSON, or Base64 of it");
        }
    }
}
