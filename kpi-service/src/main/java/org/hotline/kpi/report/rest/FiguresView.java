package org.hotline.kpi.report.rest;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hotline.kpi.report.KpiFigures;
import org.jspecify.annotations.Nullable;

/** The numbers of one group as callers see them; the indicator's further numbers stand beside the others by name. */
@Schema(
        additionalProperties = BigDecimal.class,
        description = "the numbers; those that only this indicator has stand beside the others by name")
@JsonPropertyOrder({"key", "value", "numerator", "denominator", "count"})
record FiguresView(
        @Schema(examples = "{\"channel\": \"EMAIL\"}") @JsonInclude(JsonInclude.Include.NON_EMPTY)
        Map<String, @Nullable String> key,

        @Nullable BigDecimal value,
        BigDecimal numerator,
        BigDecimal denominator,
        long count,
        @Schema(hidden = true) @JsonAnyGetter Map<String, @Nullable BigDecimal> named,

        @Schema(
                description =
                        "nearest ranks of lengths of time; of more than 5,000 they may differ by up to 1 %, max never",
                examples = "{\"p50\": 300, \"p90\": 540, \"p95\": 600, \"max\": 600}")
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        Map<String, @Nullable BigDecimal> percentiles,

        @Schema(description = "how many were left out, by what `excluded` says of a member", examples = "{\"SPAM\": 1}")
        Map<String, Long> excluded,

        boolean restated) {

    static FiguresView of(KpiFigures figures) {
        return new FiguresView(
                figures.key(),
                figures.value(),
                figures.numerator(),
                figures.denominator(),
                figures.count(),
                figures.named(),
                figures.percentiles(),
                figures.excluded(),
                figures.restated());
    }
}
