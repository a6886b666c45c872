package org.hotline.kit.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a resource whose answers are numbers, which do not show what they are about: a parameter that none of its operations knows is
 * refused there, for whoever misspelled a filter would take the figure of everybody for his.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface StrictQuery {}
