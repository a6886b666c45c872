package org.hotline.kit.sample;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.hotline.kit.problem.BusyProblem;

/** A rule that cannot be looked into for "later". */
@Constraint(validatedBy = Timely.Rule.class)
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@interface Timely {

    String message() default "must be timely";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Has no room for "later". */
    final class Rule implements ConstraintValidator<Timely, String> {

        @Override
        public boolean isValid(String word, ConstraintValidatorContext context) {
            if ("later".equals(word)) {
                throw BusyProblem.of("too many words are looked at");
            }
            return true;
        }
    }
}
