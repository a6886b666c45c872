package org.hotline.door.page;

import jakarta.ws.rs.BadRequestException;
import java.util.Arrays;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a field of a form says. What no form of ours sends is refused (400) by whatever reads it here. */
public final class FormValue {

    private static final Pattern HEADER = Pattern.compile("[ -~]*+");

    private FormValue() {}

    /** What has to be there. */
    public static <T> T given(@Nullable T value) {
        if (value == null) {
            throw new BadRequestException();
        }
        return value;
    }

    public static UUID id(@Nullable String text) {
        try {
            return UUID.fromString(given(text));
        } catch (IllegalArgumentException other) {
            throw new BadRequestException(other);
        }
    }

    /** One of a closed list. */
    public static <E extends Enum<E>> E of(Class<E> list, @Nullable String name) {
        return Arrays.stream(list.getEnumConstants())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(BadRequestException::new);
    }

    /** By what a repetition is known: it is told in a header, which has one line. */
    public static @Nullable String once(@Nullable String text) {
        if (text != null && !HEADER.matcher(text).matches()) {
            throw new BadRequestException();
        }
        return text;
    }
}
