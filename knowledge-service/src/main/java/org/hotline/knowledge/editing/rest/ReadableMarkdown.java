package org.hotline.knowledge.editing.rest;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.hotline.knowledge.markdown.Markdown;

/** Markdown that readers can be shown as it is meant. */
@Documented
@Constraint(validatedBy = ReadableMarkdownRule.class)
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@interface ReadableMarkdown {

    /** The rule in words. */
    String message() default
            "must not nest more than " + Markdown.DEEPEST + " deep, or need many times its length when it is shown";

    /** As every constraint has them. */
    Class<?>[] groups() default {};

    /** As every constraint has it. */
    Class<? extends Payload>[] payload() default {};
}
