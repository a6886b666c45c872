package org.hotline.kit.staff;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Before the method begins, and before its transaction does, the service waits for a moment until it has heard of the teams
 * that a parameter {@linkplain NamesTeams names}. Whether there are such teams is then for the use case to say.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface AwaitsTeams {}
