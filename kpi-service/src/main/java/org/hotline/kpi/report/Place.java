package org.hotline.kpi.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where to go on in a list of members.
 *
 * @param part only those that count like this; all when null
 */
public record Place(@Nullable Part part, Instant at, String member) {

    /** How members can be asked for. */
    public enum Part {
        NUMERATOR,
        /** All of the denominator, those of the numerator too. */
        DENOMINATOR,
        EXCLUDED
    }

    public static Place start(@Nullable Part part) {
        return new Place(part, Instant.EPOCH, "");
    }

    public Place after(Member last) {
        return new Place(part, last.at(), last.member());
    }
}
