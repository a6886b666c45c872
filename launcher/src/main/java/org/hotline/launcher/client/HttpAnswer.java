package org.hotline.launcher.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What a service answered.
 *
 * @param call method and address, for messages
 */
@SuppressWarnings("ArrayRecordComponent") // answers are read, never compared
public record HttpAnswer(String call, int status, HttpHeaders headers, byte[] body) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The body as JSON; missing when it is none. */
    public JsonNode json() {
        try {
            return body.length == 0 ? MissingNode.getInstance() : JSON.readTree(body);
        } catch (IOException noJson) {
            return MissingNode.getInstance();
        }
    }

    /** A field of the body by JSON pointer, as text; empty when it is not there. */
    public String text(String pointer) {
        return json().at(pointer).asText();
    }

    public Optional<String> header(String name) {
        return headers.firstValue(name);
    }

    public String bodyText() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** This answer, when it has the status; else an account of what came instead. */
    public HttpAnswer expect(int wanted) {
        if (status != wanted) {
            throw new UnexpectedAnswer(call + " answered " + status + " instead of " + wanted + ": " + bodyText());
        }
        return this;
    }

    /** This answer, when it says that the call was done; else an account of what came instead. */
    public HttpAnswer expectDone() {
        if (status / 100 != 2) {
            throw new UnexpectedAnswer(call + " answered " + status + ": " + bodyText());
        }
        return this;
    }
}
