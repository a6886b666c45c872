package org.hotline.gateway.access.rest;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** A wish to be signed in by a key. */
final class ApiKeyAuthentication extends BaseAuthenticationRequest {

    private final String key;

    ApiKeyAuthentication(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }
}
