package org.hotline.kit.test;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;

/**
 * An operation of a published API.
 *
 * @param path its address, with parameters in braces
 * @param description what the API says about it
 */
record ApiOperation(String method, String path, JsonNode description) {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    static List<ApiOperation> all(JsonNode api) {
        List<ApiOperation> all = new ArrayList<>();
        api.path("paths")
                .fields()
                .forEachRemaining(path -> path.getValue().fields().forEachRemaining(operation -> {
                    if (METHODS.contains(operation.getKey())) {
                        all.add(new ApiOperation(
                                operation.getKey().toUpperCase(Locale.ROOT), path.getKey(), operation.getValue()));
                    }
                }));
        return all;
    }

    /** The address with the same value for each parameter of the path. */
    String address(String value, String query) {
        String address = path.replaceAll("\\{[^}]+}", Matcher.quoteReplacement(value));
        return query.isEmpty() ? address : address + "?" + query;
    }

    boolean hasPathParameter() {
        return path.contains("{");
    }

    boolean isStream() {
        return description.path("responses").path("200").path("content").has("text/event-stream");
    }

    List<String> queryParameters() {
        List<String> names = new ArrayList<>();
        for (JsonNode parameter : description.path("parameters")) {
            if (parameter.path("in").asText().equals("query")) {
                names.add(parameter.path("name").asText());
            }
        }
        return names;
    }

    /** Media types of the body; none without one. */
    List<String> mediaTypes() {
        List<String> types = new ArrayList<>();
        description.path("requestBody").path("content").fieldNames().forEachRemaining(types::add);
        return types;
    }

    JsonNode example(String mediaType) {
        JsonNode content = description.path("requestBody").path("content").path(mediaType);
        return content.has("example")
                ? content.path("example")
                : content.path("examples").path(0).path("value");
    }
}
