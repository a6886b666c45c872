package org.hotline.kit.outgoing;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import io.vertx.core.tracing.TracingPolicy;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;

/**
 * Calls of addresses that somebody gave, each at the very place that was looked at a moment before, whatever its name leads to a moment
 * later. Nobody waits for whom they call, no redirect is followed, and of an answer not more than its beginning is read.
 */
public final class GivenCalls {

    private static final int CONNECTING_MILLIS = 5_000;
    private static final int LONGEST_TEXT = 1_024;
    private static final int MOST_AT_ONE = 1_000;
    private static final int MOST_NAMES_AT_ONCE = 16;

    private final Vertx vertx;
    private final WorkerExecutor names;
    private final HttpClient client;
    private final boolean anywhere;
    private final Duration patience;

    /**
     * Calls of which each of the three parts, finding the place, reaching it and being answered, takes no longer than that.
     *
     * @param anywhere whether they may go into our own network, and without TLS
     */
    public GivenCalls(Vertx vertx, boolean anywhere, Duration patience) {
        this(vertx, anywhere, patience, new HttpClientOptions());
    }

    GivenCalls(Vertx vertx, boolean anywhere, Duration patience, HttpClientOptions options) {
        this.vertx = vertx;
        this.names = vertx.createSharedWorkerExecutor(
                "given-names", MOST_NAMES_AT_ONCE); // a name that hangs holds up no other work
        this.client = vertx.createHttpClient(options.setMaxPoolSize(MOST_AT_ONE)
                .setTracingPolicy(TracingPolicy.IGNORE) // traces show addresses, and are nobody's business there
                .setConnectTimeout(CONNECTING_MILLIS));
        this.anywhere = anywhere;
        this.patience = patience;
    }

    /** What was answered, or why nobody did. */
    public CompletionStage<GivenAnswer> post(String address, Map<String, String> headers, String body) {
        Future<GivenAnswer> answer;
        try {
            GivenTarget target = GivenTarget.of(address, anywhere);
            answer = names.executeBlocking(target::resolve, false)
                    .timeout(patience.toMillis(), TimeUnit.MILLISECONDS)
                    .compose(place -> client.request(to(target, place)
                            .setHeaders(MultiMap.caseInsensitiveMultiMap().addAll(headers))))
                    .compose(request -> send(request, body));
        } catch (RefusedTarget refused) {
            answer = Future.failedFuture(refused);
        }
        return answer.toCompletionStage();
    }

    /** The name is said to the server, which has to prove it; nobody is asked for it again. */
    private RequestOptions to(GivenTarget target, InetAddress place) {
        return new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(new InetSocketAddress(place, target.port())))
                .setHost(target.host())
                .setPort(target.port())
                .setSsl(target.isSecured())
                .setURI(target.pathAndQuery())
                .setConnectTimeout(patience.toMillis()) // with the time in which one is waited for
                .setFollowRedirects(false);
    }

    private Future<GivenAnswer> send(HttpClientRequest request, String body) {
        long timer = vertx.setTimer(patience.toMillis(), late -> request.reset());
        return request.send(Buffer.buffer(body)).compose(GivenCalls::read).onComplete(end -> vertx.cancelTimer(timer));
    }

    /** Who breaks off has answered; who says more than we read is not listened to. */
    private static Future<GivenAnswer> read(HttpClientResponse head) {
        Promise<GivenAnswer> whole = Promise.promise();
        Buffer text = Buffer.buffer();
        head.exceptionHandler(broken -> whole.tryComplete(GivenAnswer.of(head, text)));
        head.endHandler(end -> whole.tryComplete(GivenAnswer.of(head, text)));
        head.handler(piece -> {
            text.appendBuffer(piece.slice(0, Math.min(piece.length(), LONGEST_TEXT - text.length())));
            if (text.length() == LONGEST_TEXT) {
                whole.tryComplete(GivenAnswer.of(head, text));
                head.request().reset();
            }
        });
        return whole.future();
    }
}
