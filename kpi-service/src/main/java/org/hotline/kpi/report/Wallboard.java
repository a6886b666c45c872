package org.hotline.kpi.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.hotline.kpi.indicator.Kpi;
import org.jspecify.annotations.Nullable;

/** A board on a wall: it looks at the numbers again and again, and shows them when they changed. */
public final class Wallboard {

    /** Facts of the past, and time itself, change numbers without moving the watermark. */
    private static final int LOOKS_BETWEEN_CHECKS = 10;

    private final KpiReporter reporter;
    private final List<Kpi> shown;
    private final Supplier<Question> question;
    private int looks;
    private @Nullable Instant watermark;
    private List<Figures> seen = List.of();

    public Wallboard(KpiReporter reporter, List<Kpi> shown, Supplier<Question> question) {
        this.reporter = reporter;
        this.shown = shown;
        this.question = question;
    }

    /** The answers, when any of them changed since the last look. */
    public synchronized Optional<List<Answer>> look() {
        Optional<Instant> newest = reporter.newestFact();
        boolean due = looks++ % LOOKS_BETWEEN_CHECKS == 0;
        if (!due && newest.equals(Optional.ofNullable(watermark))) {
            return Optional.empty();
        }
        watermark = newest.orElse(null);
        List<Answer> answers = reporter.answer(shown, question.get());
        List<Figures> numbers = answers.stream().flatMap(Answer::figures).toList();
        if (numbers.equals(seen)) {
            return Optional.empty();
        }
        seen = numbers;
        return Optional.of(answers);
    }
}
