package org.hotline.gateway.inbound.rest;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.hotline.kit.problem.FieldProblem;
import org.jspecify.annotations.Nullable;

/** The attributes of an event as the binary mode of CloudEvents over HTTP writes them: in headers, percent-encoded, or by older writers in quotation marks. */
final class EventHeaders {

    private static final String PREFIX = "ce-";
    private static final List<String> READ = List.of("specversion", "id", "source", "type", "time");
    private static final Pattern QUOTED = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");
    private static final Pattern VISIBLE = Pattern.compile("[ -~]*");
    private static final String UNREADABLE = "\uFFFD";

    private EventHeaders() {}

    /** Those that mean something here, as the structured mode has them; the data are read for themselves. */
    static ObjectNode read(HttpHeaders headers) {
        ObjectNode event = JsonNodeFactory.instance.objectNode();
        event.putObject("data");
        READ.forEach(attribute -> {
            @Nullable List<String> written = headers.getRequestHeader(PREFIX + attribute);
            if (written != null && written.size() > 1) {
                throw FieldProblem.invalid(attribute, "must be given only once");
            } else if (written != null && !written.isEmpty()) {
                event.put(attribute, decoded(attribute, written.get(0).strip()));
            }
        });
        return event;
    }

    private static String decoded(String attribute, String written) {
        String text = VISIBLE.matcher(written).matches() ? decoded(unquoted(written)) : UNREADABLE;
        if (text.contains(UNREADABLE)) {
            throw FieldProblem.invalid(attribute, "must be percent-encoded UTF-8");
        }
        return text;
    }

    private static String unquoted(String written) {
        return QUOTED.matcher(written).matches()
                ? written.substring(1, written.length() - 1).replaceAll("\\\\(.)", "$1")
                : written;
    }

    private static String decoded(String written) {
        try {
            return URLDecoder.decode(written.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            return UNREADABLE;
        }
    }
}
