package org.hotline.launcher.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.UUID;
import org.hotline.launcher.run.HotlineService;
import org.jspecify.annotations.Nullable;

/** Somebody who calls the hotline: an integration, an operator, a team lead, a customer without any token. */
public final class Person {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HotlineClient client;
    private final String name;
    private final UUID id;
    private final @Nullable String token;

    Person(HotlineClient client, String name, UUID id, @Nullable String token) {
        this.client = client;
        this.name = name;
        this.id = id;
        this.token = token;
    }

    /** The identity that the token carries, which is also that of the operator. */
    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public HttpAnswer get(HotlineService service, String path) {
        return client.send(HttpRequest.newBuilder(client.address(service, path)).GET(), token);
    }

    public HttpAnswer post(HotlineService service, String path, Map<String, ?> body) {
        return send("POST", client.address(service, path), "application/json", json(body));
    }

    public HttpAnswer post(HotlineService service, String path, String contentType, byte[] body) {
        return send("POST", client.address(service, path), contentType, body);
    }

    public HttpAnswer put(HotlineService service, String path, Map<String, ?> body) {
        return send("PUT", client.address(service, path), "application/json", json(body));
    }

    public HttpAnswer delete(HotlineService service, String path) {
        return client.send(HttpRequest.newBuilder(client.address(service, path)).DELETE(), token);
    }

    /** To an address that the hotline itself gave out, such as a survey link. */
    public HttpAnswer postTo(String address, Map<String, ?> body) {
        return send("POST", URI.create(address), "application/json", json(body));
    }

    private HttpAnswer send(String method, URI address, String contentType, byte[] body) {
        return client.send(
                HttpRequest.newBuilder(address)
                        .header("Content-Type", contentType)
                        .method(method, BodyPublishers.ofByteArray(body)),
                token);
    }

    private static byte[] json(Map<String, ?> body) {
        try {
            return JSON.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
