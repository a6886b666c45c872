package org.hotline.gateway.access.rest;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** A wish to be signed in by a key. */
final class ApiKeyRequest extends BaseAuthenticationRequest {

    private final String key;

    ApiKeyRequest(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }
}
