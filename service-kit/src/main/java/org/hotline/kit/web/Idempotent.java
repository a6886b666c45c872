package org.hotline.kit.web;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A call that can be repeated with the same {@code Idempotency-Key}: it takes effect once, and every repetition gets the
 * first answer. The method returns a {@code RestResponse} and runs in one transaction with the memory of its answer.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Idempotent {}
