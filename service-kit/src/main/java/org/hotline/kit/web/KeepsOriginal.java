package org.hotline.kit.web;

/**
 * A JSON request that is kept as it was written, byte for byte, beside what was read from it.
 *
 * @param <T> the request
 */
public interface KeepsOriginal<T> {

    /** The same request with the bytes that it was read from. */
    T withOriginal(byte[] bytes);
}
