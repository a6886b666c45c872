package org.hotline.kit.time;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * When something happened, as somebody else's clock tells it: no earlier than the year 2000, no more than five minutes ahead
 * of our clock. What lies outside is refused at the door, before anybody reckons with it.
 */
@Documented
@Constraint(validatedBy = ReportedTimeRange.class)
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface ReportedTime {

    /** The rule in words. */
    String message() default "must not be before 2000-01-01 or more than five minutes in the future";

    /** As every constraint has them. */
    Class<?>[] groups() default {};

    /** As every constraint has it. */
    Class<? extends Payload>[] payload() default {};
}
