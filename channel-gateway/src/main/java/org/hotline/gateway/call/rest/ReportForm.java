package org.hotline.gateway.call.rest;

import io.netty.handler.codec.http.QueryStringDecoder;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import org.hotline.gateway.interaction.Original;
import org.hotline.kit.http.FormBody;

/** A report that was written as a form. */
final class ReportForm {

    private static final int MOST_FIELDS = 100;

    private final Map<String, List<String>> fields;

    private ReportForm(Map<String, List<String>> fields) {
        this.fields = fields;
    }

    /** What is no form, or no text, never comes here. */
    static ReportForm of(Original form) {
        Charset charset = FormBody.charsetOf(form.mediaType());
        String written = new String(form.body(), charset);
        return new ReportForm(new QueryStringDecoder(written, charset, false, MOST_FIELDS, true).parameters());
    }

    Map<String, List<String>> fields() {
        return fields;
    }

    /** All of the field; a list of values may have brackets behind its name. */
    List<String> values(String name) {
        return fields.getOrDefault(name, fields.getOrDefault(name + "[]", List.of()));
    }
}
