package org.hotline.kit.outgoing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Calls of servers that the deployment names, and of no other: whatever address somebody sends, and wherever an answer points. An
 * answer is no longer than was said, and a call takes no longer than a minute.
 */
public final class OutgoingCalls {

    private static final Duration CONNECTING = Duration.ofSeconds(5);
    private static final Duration BEGINNING = Duration.ofSeconds(20);
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final Set<String> origins;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECTING)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    /** Of origins as in {@code https://api.example.org}; a path behind one is none of it. */
    public OutgoingCalls(Collection<String> origins) {
        this.origins = origins.stream()
                .map(origin -> originOf(URI.create(origin.strip())))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * What a server answered, whatever its status.
     *
     * @param location where it leads; nobody goes there by himself
     */
    @SuppressWarnings("ArrayRecordComponent") // read, never compared
    public record ServerAnswer(
            int status, @Nullable String type, @Nullable String location, byte[] body) {}

    public ServerAnswer get(String address, Map<String, String> headers, int most) throws IOException {
        return call("GET", address, headers, BodyPublishers.noBody(), most);
    }

    /** Sends a text of that type, in UTF-8. */
    public ServerAnswer post(String address, Map<String, String> headers, String type, String text, int most)
            throws IOException {
        return call("POST", address, typed(headers, type), BodyPublishers.ofString(text), most);
    }

    public ServerAnswer post(String address, Map<String, String> headers, MultipartForm form, int most)
            throws IOException {
        return call("POST", address, typed(headers, form.mediaType()), form.publisher(), most);
    }

    /**
     * Opens a connection over which a server tells what happens.
     *
     * @param most characters of a message; longer ones are passed over
     * @param beat how often it is asked whether it is still there
     */
    public OutgoingSocket open(String address, Map<String, String> headers, int most, Duration beat)
            throws IOException {
        return OutgoingSocket.open(
                OutgoingSocket.builder(client, CONNECTING, headers), checked(address), new SocketMessages(most), beat);
    }

    private static Map<String, String> typed(Map<String, String> headers, String type) {
        Map<String, String> all = new HashMap<>(headers);
        all.put("Content-Type", type);
        return all;
    }

    private ServerAnswer call(String method, String address, Map<String, String> headers, BodyPublisher body, int most)
            throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(checked(address)).timeout(BEGINNING);
        headers.forEach(request::header);
        CompletableFuture<HttpResponse<byte[]>> response =
                client.sendAsync(request.method(method, body).build(), head -> BoundedAnswer.of(head.headers(), most));
        try {
            HttpResponse<byte[]> answer = response.get(LONGEST.toMillis(), TimeUnit.MILLISECONDS);
            String type = answer.headers().firstValue("Content-Type").orElse(null);
            String location = answer.headers().firstValue("Location").orElse(null);
            return new ServerAnswer(answer.statusCode(), type, location, answer.body());
        } catch (TimeoutException slow) {
            throw new IOException("no answer within " + LONGEST.toSeconds() + " s", slow);
        } catch (ExecutionException trouble) {
            throw trouble.getCause() instanceof IOException cause ? cause : new IOException(trouble.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped", stopped);
        } finally {
            response.cancel(true);
        }
    }

    private URI checked(String address) throws ForeignAddress {
        try {
            URI uri = URI.create(address);
            if (origins.contains(originOf(uri)) && uri.getUserInfo() == null) {
                return uri;
            }
        } catch (IllegalArgumentException noAddress) {
            throw new ForeignAddress();
        }
        throw new ForeignAddress();
    }

    private static String originOf(URI uri) {
        String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
        String host = String.valueOf(uri.getHost()).toLowerCase(Locale.ROOT);
        int usual = scheme.equals("https") ? 443 : 80;
        return scheme + "://" + host + ':' + (uri.getPort() < 0 ? usual : uri.getPort());
    }

    /** The address is none of those that may be asked; it is not told, for it may hold a secret. */
    public static final class ForeignAddress extends IOException {

        private static final long serialVersionUID = 1L;

        ForeignAddress() {
            super("the address is none of a server that is configured");
        }
    }

    /** The answer is longer than was said. */
    public static final class AnswerTooLong extends IOException {

        private static final long serialVersionUID = 1L;

        AnswerTooLong(int most) {
            super("more than " + most + " bytes");
        }
    }
}
