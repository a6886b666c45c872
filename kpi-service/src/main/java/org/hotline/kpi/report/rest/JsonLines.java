package org.hotline.kpi.report.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;

/** One value a line, as JSON. */
@ApplicationScoped
class JsonLines {

    static final String MEDIA_TYPE = "application/x-ndjson";

    private final ObjectMapper json;

    JsonLines(ObjectMapper json) {
        this.json = json;
    }

    String line(Object value) {
        try {
            return json.writeValueAsString(value) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
