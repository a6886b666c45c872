package org.hotline.look;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How much something is wanted by a header of preferences, such as {@code text/html,application/xml;q=0.9}. */
final class Preference {

    private Preference() {}

    /** From 0 for what is not named (a star names nothing) to 1. */
    static double of(String wanted, @Nullable String header) {
        return header == null
                ? 0
                : Arrays.stream(header.split(",", -1))
                        .filter(part -> part.split(";", 2)[0].strip().equalsIgnoreCase(wanted))
                        .mapToDouble(Preference::weight)
                        .max()
                        .orElse(0);
    }

    private static double weight(String part) {
        for (String parameter : part.toLowerCase(Locale.ROOT).split(";", -1)) {
            if (parameter.strip().startsWith("q=")) {
                try {
                    return Double.parseDouble(parameter.strip().substring(2));
                } catch (NumberFormatException noNumber) {
                    return 0;
                }
            }
        }
        return 1;
    }
}
