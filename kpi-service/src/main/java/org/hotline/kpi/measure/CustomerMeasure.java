package org.hotline.kpi.measure;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of a customer.
 *
 * @param sameAs who turned out to be the same person
 */
public record CustomerMeasure(
        UUID customerId, @Nullable UUID sameAs, @Nullable Instant erasedAt) implements Measure {

    @Override
    public UUID subject() {
        return customerId;
    }
}
