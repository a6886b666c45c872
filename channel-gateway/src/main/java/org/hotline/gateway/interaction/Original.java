package org.hotline.gateway.interaction;

import org.jspecify.annotations.Nullable;

/** What was handed in, byte for byte. */
@SuppressWarnings("ArrayRecordComponent") // kept, never compared
public record Original(String mediaType, byte[] body) {

    /** One without a body is empty. */
    public static Original of(String mediaType, byte @Nullable [] body) {
        return new Original(mediaType, body == null ? new byte[0] : body);
    }
}
