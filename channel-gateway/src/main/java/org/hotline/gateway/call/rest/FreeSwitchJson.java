package org.hotline.gateway.call.rest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.hotline.kit.problem.FieldProblem;

/** Reads a record. Older FreeSWITCH writes one {@code callflow} after the other, and newer a list of them. */
final class FreeSwitchJson {

    private static final String FLOW = "callflow";

    private FreeSwitchJson() {}

    /** With all of {@code callflow} in one list, as they stood; no other key may stand there twice. */
    static JsonNode read(ObjectMapper json, byte[] cdr) {
        ObjectReader trees = json.reader()
                .with(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                .without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        ObjectNode all = json.createObjectNode();
        ArrayNode flows = all.putArray(FLOW);
        try (JsonParser parser = json.createParser(cdr)) {
            parser.disable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw noRecord();
            }
            for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
                parser.nextToken();
                JsonNode value = trees.readTree(parser);
                if (name.equals(FLOW)) {
                    FreeSwitchProfile.list(value).forEach(flow -> flows.add(flow));
                } else if (all.has(name)) {
                    throw noRecord();
                } else {
                    all.replace(name, value);
                }
            }
            if (parser.nextToken() != null) {
                throw noRecord();
            }
            return all;
        } catch (IOException noJson) {
            throw noRecord();
        }
    }

    private static RuntimeException noRecord() {
        return FieldProblem.invalid("cdr", "must be JSON");
    }
}
