package org.hotline.kpi.report.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.hotline.kpi.report.Answer;
import org.jspecify.annotations.Nullable;

/** An answer as callers see it, with the question that it answers. */
record AnswerView(
        String kpi,
        String unit,
        @JsonUnwrapped FiguresView whole,
        Instant from,
        Instant to,
        String zone,
        String basis,
        Instant asOf,
        String definitionVersion,
        @Nullable Instant watermark,
        Instant computedAt,
        List<FiguresView> groups) {

    static AnswerView of(Answer answer) {
        return new AnswerView(
                answer.kpi().name(),
                answer.kpi().unit().name().toLowerCase(Locale.ROOT),
                FiguresView.of(answer.whole()),
                answer.question().period().from(),
                answer.question().period().to(),
                answer.question().period().zone().getId(),
                answer.question().terms().basis().name().toLowerCase(Locale.ROOT),
                answer.question().terms().asOf(),
                Answer.DEFINITION_VERSION,
                answer.watermark(),
                answer.computedAt(),
                answer.groups().stream().map(FiguresView::of).toList());
    }
}
