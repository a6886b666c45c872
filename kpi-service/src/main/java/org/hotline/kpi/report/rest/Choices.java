package org.hotline.kpi.report.rest;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hotline.kpi.indicator.Kpi;
import org.hotline.kpi.indicator.KpiCatalogue;
import org.hotline.kpi.report.KpiProblem;

/** Words of which a caller has to choose one, in capitals or not. */
final class Choices {

    private Choices() {}

    static Kpi kpi(String name) {
        return KpiCatalogue.find(name).orElseThrow(() -> KpiProblem.unknown(name, KpiCatalogue.names()));
    }

    static <E extends Enum<E>> E of(String parameter, Class<E> words, String text) {
        return Arrays.stream(words.getEnumConstants())
                .filter(word -> word.name().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> KpiProblem.badParameter(
                        parameter,
                        "must be one of "
                                + Arrays.stream(words.getEnumConstants())
                                        .map(word -> word.name().toLowerCase(Locale.ROOT))
                                        .collect(Collectors.joining(", "))));
    }
}
