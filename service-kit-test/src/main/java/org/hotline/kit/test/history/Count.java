package org.hotline.kit.test.history;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that counts, or does not.
 *
 * @param about the call or ticket of which several may count as one
 * @param excluded why it does not
 * @param base it belongs to the denominator
 * @param hit it belongs to the numerator
 */
public record Count(
        @Nullable UUID ticket,
        UUID about,
        Instant at,
        @Nullable String excluded,
        boolean base,
        boolean hit,
        @Nullable BigDecimal amount,
        RecordedState state) {

    public boolean isEligible() {
        return excluded == null;
    }

    public String part() {
        return excluded != null ? "EXCLUDED" : hit ? "NUMERATOR" : "DENOMINATOR";
    }

    /** As members are compared: what is left out has no amount that counts. */
    public String line() {
        return line(ticket, at, part(), excluded, excluded == null ? amount : null) + state;
    }

    public static String line(
            @Nullable Object ticket, Object at, Object part, @Nullable Object excluded, @Nullable Number amount) {
        String seconds = amount == null
                ? "-"
                : new BigDecimal(amount.toString()).stripTrailingZeros().toPlainString();
        return ticket + " " + at + " " + part + " " + excluded + " " + seconds + " ";
    }
}
