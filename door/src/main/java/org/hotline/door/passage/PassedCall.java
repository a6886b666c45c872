package org.hotline.door.passage;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import org.hotline.door.entry.ErrorAnswers;
import org.hotline.look.ProblemReason;

/** A call on its way to a service: without the prefix of the door in its address. Sockets have none. */
record PassedCall(String prefix) implements ProxyInterceptor {

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        ProxyRequest request = context.request();
        request.setURI(request.getURI().substring(prefix.length()));
        return context.sendRequest().recover(away -> Future.succeededFuture(resting(request)));
    }

    /** The service does not answer. */
    private static ProxyResponse resting(ProxyRequest request) {
        ErrorAnswers error = ErrorAnswers.to(
                request.proxiedRequest(),
                503,
                new ProblemReason("temporarily-unavailable", "the service does not answer; try again in a moment"));
        return request.release()
                .response()
                .setStatusCode(503)
                .putHeader("Content-Type", error.mediaType())
                .putHeader("Retry-After", "2")
                .setBody(Body.body(Buffer.buffer(error.body())));
    }
}
