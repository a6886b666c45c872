package org.hotline.kit.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class ZoneNameRule implements ConstraintValidator<ZoneName, String> {

    @Override
    public boolean isValid(@Nullable String written, ConstraintValidatorContext context) {
        return written == null || Zones.find(written).isPresent();
    }
}
