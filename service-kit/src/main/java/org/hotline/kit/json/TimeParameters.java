package org.hotline.kit.json;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Times in addresses: those of the years 1 to 9999, which every calendar and the database know. */
@Provider
public class TimeParameters implements ParamConverterProvider {

    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59.999999999Z");

    /** Whether the time lies in the years 1 to 9999. */
    public static boolean canBeKept(Instant time) {
        return !time.isBefore(EARLIEST) && !time.isAfter(LATEST);
    }

    /** Whether the text is such a time. */
    public static boolean isTime(String text) {
        try {
            return canBeKept(read(text));
        } catch (DateTimeException notAny) {
            return false;
        }
    }

    /**
     * Whether it is no time of a day of 24 hours of 60 minutes of 60 seconds (RFC 3339, section 5.6). The library takes the 24th hour for
     * the next day's first, and the 60th second for the one before: seconds that leap are unknown to all clocks here.
     */
    static boolean isOfNoDay(String text) {
        return text.indexOf("T24:") > 0 || text.indexOf("t24:") > 0 || text.indexOf(":60") > 0;
    }

    /** The time that a text is; others are refused before. */
    public static Instant read(String text) {
        if (isOfNoDay(text)) {
            throw new DateTimeException("a day has 24 hours, and a minute 60 seconds");
        }
        return Instant.parse(text);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        return type == Instant.class ? (ParamConverter<T>) new TimeConverter() : null;
    }

    private static final class TimeConverter implements ParamConverter<Instant> {

        @Override
        public Instant fromString(String text) {
            try {
                Instant time = read(text);
                if (canBeKept(time)) {
                    return time;
                }
            } catch (DateTimeException e) {
                throw new IllegalArgumentException("no time", e);
            }
            throw new IllegalArgumentException("no time of the years 1 to 9999");
        }

        @Override
        public String toString(Instant time) {
            return time.toString();
        }
    }
}
