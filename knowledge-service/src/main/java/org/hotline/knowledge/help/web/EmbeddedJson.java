package org.hotline.knowledge.help.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;

/** What search engines are told of a page, as JSON that can stand in it whatever it says. It is data, and no browser runs it. */
@ApplicationScoped
class EmbeddedJson {

    private final ObjectMapper json;

    EmbeddedJson(ObjectMapper json) {
        this.json = json;
    }

    String of(Map<String, Object> page) {
        try {
            return json.writeValueAsString(page)
                    .replace("<", "\\u003c")
                    .replace(">", "\\u003e")
                    .replace("&", "\\u0026");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A thing in the words of schema.org. */
    static Map<String, Object> typed(String type) {
        Map<String, Object> thing = new LinkedHashMap<>();
        thing.put("@type", type);
        return thing;
    }
}
