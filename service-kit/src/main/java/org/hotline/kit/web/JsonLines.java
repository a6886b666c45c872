package org.hotline.kit.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;

/** One value a line, as JSON. */
@ApplicationScoped
public class JsonLines {

    public static final String MEDIA_TYPE = "application/x-ndjson";

    private final ObjectMapper json;

    JsonLines(ObjectMapper json) {
        this.json = json;
    }

    public String line(Object value) {
        try {
            return json.writeValueAsString(value) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
