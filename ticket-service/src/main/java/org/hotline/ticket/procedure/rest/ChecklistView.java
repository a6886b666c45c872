package org.hotline.ticket.procedure.rest;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hotline.ticket.procedure.CheckedStep;
import org.hotline.ticket.procedure.Checklist;
import org.hotline.ticket.procedure.Procedure;
import org.hotline.ticket.procedure.StepOutcome;
import org.jspecify.annotations.Nullable;

/**
 * A procedure that is worked through on a ticket.
 *
 * @param revision of the article, as which it was opened
 * @param sideEffects what the steps do besides
 */
record ChecklistView(
        UUID id,
        UUID articleId,
        int revision,
        String title,
        @Nullable String sideEffects,
        UUID openedBy,
        Instant openedAt,
        List<StepView> steps) {

    static ChecklistView of(Checklist checklist) {
        Procedure procedure = checklist.procedure();
        List<String> texts = procedure.steps();
        Map<Integer, CheckedStep> checked =
                checklist.checked().stream().collect(Collectors.toMap(CheckedStep::step, Function.identity()));
        return new ChecklistView(
                checklist.id(),
                procedure.articleId(),
                procedure.revision(),
                procedure.title(),
                procedure.sideEffects(),
                checklist.openedBy(),
                checklist.openedAt(),
                IntStream.rangeClosed(1, texts.size())
                        .mapToObj(step -> StepView.of(step, texts.get(step - 1), checked.get(step)))
                        .toList());
    }

    /**
     * A step, and what came of it, once somebody has come to it.
     *
     * @param number from 1
     * @param operator who said last what came of it
     */
    record StepView(
            int number,
            String text,
            @Nullable StepOutcome outcome,
            @Nullable String note,
            @Nullable UUID operator,
            @Nullable Instant at) {

        static StepView of(int number, String text, @Nullable CheckedStep checked) {
            return checked == null
                    ? new StepView(number, text, null, null, null, null)
                    : new StepView(number, text, checked.outcome(), checked.note(), checked.operator(), checked.at());
        }
    }
}
