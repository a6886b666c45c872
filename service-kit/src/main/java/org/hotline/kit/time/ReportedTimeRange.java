package org.hotline.kit.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** From 2000 to a little later than now. */
@ApplicationScoped
class ReportedTimeRange implements ConstraintValidator<ReportedTime, Instant> {

    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    /** What is ahead by less, but by more than others let pass, is taken as of now by those who reckon with it. */
    private static final Duration AHEAD = Duration.ofMinutes(5);

    private final Clock clock;

    ReportedTimeRange(Clock clock) {
        this.clock = clock;
    }

    @Override
    public boolean isValid(@Nullable Instant told, ConstraintValidatorContext context) {
        return told == null
                || (!told.isBefore(EARLIEST) && !told.isAfter(clock.instant().plus(AHEAD)));
    }
}
