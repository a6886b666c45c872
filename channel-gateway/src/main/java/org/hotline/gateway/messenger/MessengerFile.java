package org.hotline.gateway.messenger;

import org.jspecify.annotations.Nullable;

/**
 * A file of which its provider tells where it is.
 *
 * @param reference by which he is asked for it
 * @param kind what it is, in a word, where it cannot be had
 * @param size in bytes, where he says so
 */
public record MessengerFile(
        String reference,
        String kind,
        @Nullable String name,
        @Nullable String type,
        @Nullable Long size) {}
