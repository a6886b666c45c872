package org.hotline.door.passage;

import io.vertx.core.Future;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;

/** A call on its way to a service: without the prefix of the door in its address, and without the session in its cookies. */
record PassedCall(String prefix) implements ProxyInterceptor {

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        ProxyRequest request = context.request();
        request.setURI(request.getURI().substring(prefix.length()));
        request.headers().remove("Cookie");
        return context.sendRequest();
    }
}
