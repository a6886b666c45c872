package org.hotline.gateway.call.rest;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The address at which the current request was made, as its sender knows it. */
@ApplicationScoped
class PublicAddress {

    private final HttpServerRequest request;
    private final String publicUrl;

    PublicAddress(HttpServerRequest request, @ConfigProperty(name = "hotline.public-url") String publicUrl) {
        this.request = request;
        this.publicUrl = publicUrl.replaceFirst("/$", "");
    }

    /** With its parameters, as they were written. */
    String called() {
        return publicUrl + request.uri();
    }
}
