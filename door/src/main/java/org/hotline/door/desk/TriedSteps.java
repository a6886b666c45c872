package org.hotline.door.desk;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says in words what was tried, step by step. */
final class TriedSteps {

    /** An escalation takes no more. */
    private static final int LONGEST = 10_000;

    private TriedSteps() {}

    /** The procedures of which somebody has come to a step, and what came of each. */
    static String of(List<DeskChecklist> checklists, Function<DeskStep.Outcome, String> words) {
        String tried = checklists.stream()
                .filter(checklist -> !checklist.checked().isEmpty())
                .map(checklist -> checklist.title() + "\n"
                        + checklist.checked().stream()
                                .map(step -> line(step, words))
                                .collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n\n"));
        return tried.substring(0, Math.min(tried.length(), LONGEST));
    }

    private static String line(DeskStep step, Function<DeskStep.Outcome, String> words) {
        String outcome = step.outcome() == null ? "" : " – " + words.apply(step.outcome());
        return step.number() + ". " + step.text() + outcome + (step.note() == null ? "" : ": " + step.note());
    }
}
