package org.hotline.kit.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The problems of the business that an operation can answer with, each as {@code "409 ticket-closed"}; they appear in the
 * published API. What follows from the form of a request (400 of a rule or a body, 401, 403, 404 of an unreadable address,
 * 412 of {@code If-Match}, 413, 415, 422 of an {@code Idempotency-Key}, 500, 503) is added without being named; that an
 * operation insists on {@code If-Match} (428) is named.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Problems {
    String[] value();
}
