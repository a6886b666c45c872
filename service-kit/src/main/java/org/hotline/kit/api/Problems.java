package org.hotline.kit.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the problems of the business that an operation can answer with, each as {@code "409 ticket-closed"}; they appear
 * in the published API. What follows from the form of a request (400, 401, 403, 404 of a path, 412 and 428 of
 * {@code If-Match}, 413, 415, 422 of an {@code Idempotency-Key}, 500, 503) is added without being named.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Problems {
    String[] value();
}
