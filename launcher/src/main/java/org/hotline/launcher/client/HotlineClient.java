package org.hotline.launcher.client;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;
import org.hotline.launcher.run.HotlineService;
import org.hotline.launcher.run.LocalPorts;
import org.hotline.local.token.Role;
import org.hotline.local.token.TokenIssuer;
import org.jspecify.annotations.Nullable;

/** Calls the services of one local run. */
public final class HotlineClient {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(TIMEOUT)
            .build();
    private final LocalPorts ports;
    private final TokenIssuer tokens;

    public HotlineClient(LocalPorts ports, TokenIssuer tokens) {
        this.ports = ports;
        this.tokens = tokens;
    }

    /** Somebody with a token: the same role and name are the same person every time. */
    public Person as(Role role, String name) {
        return new Person(this, name, TokenIssuer.subject(role, name), tokens.issue(role, name, null));
    }

    /** Somebody of a team. */
    public Person as(Role role, String name, String team) {
        return new Person(this, name, TokenIssuer.subject(role, name), tokens.issue(role, name, team));
    }

    /** Somebody without a token. */
    public Person stranger() {
        return new Person(this, "nobody", new UUID(0, 0), null);
    }

    /** Mails that the hotline sent, newest first. */
    public HttpAnswer mailsTo(String address) {
        return send(HttpRequest.newBuilder(URI.create("http://localhost:" + ports.caughtHttp() + "/v1/mails?to="
                + java.net.URLEncoder.encode(address, java.nio.charset.StandardCharsets.UTF_8))));
    }

    URI address(HotlineService service, String path) {
        return URI.create("http://localhost:" + ports.http(service) + path);
    }

    HttpAnswer send(HttpRequest.Builder request, @Nullable String token) {
        return send(token == null ? request : request.header("Authorization", "Bearer " + token));
    }

    private HttpAnswer send(HttpRequest.Builder builder) {
        HttpRequest request = builder.timeout(TIMEOUT).build();
        String call = request.method() + " " + request.uri();
        try {
            HttpResponse<byte[]> response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            return new HttpAnswer(call, response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new UnexpectedAnswer(call + " failed: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnexpectedAnswer(call + " was interrupted", e);
        }
    }
}
