package org.hotline.door.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TriedStepsTest {

    @Test
    void whatWasTriedIsEveryStepToWhichSomebodyCame() {
        DeskChecklist begun = checklist(
                "Reset the box",
                new DeskStep(1, "Unplug it", DeskStep.Outcome.DONE, null),
                new DeskStep(2, "Wait", DeskStep.Outcome.FAILED, "no light"),
                new DeskStep(3, "Plug it in", null, null));
        DeskChecklist untouched = checklist("Another", new DeskStep(1, "x", null, null));

        assertThat(tried(begun, untouched)).isEqualTo("Reset the box\n1. Unplug it – done\n2. Wait – failed: no light");
        assertThat(tried(untouched)).isEmpty();
    }

    @Test
    void thereIsNoMoreOfItThanAnEscalationTakes() {
        DeskChecklist longest = checklist("Long", new DeskStep(1, "x".repeat(20_000), DeskStep.Outcome.SKIPPED, null));

        assertThat(tried(longest)).hasSize(10_000);
    }

    @Test
    void theStepAtWhichOneIsIsTheFirstToWhichNobodyCame() {
        DeskStep skipped = new DeskStep(1, "a", DeskStep.Outcome.SKIPPED, null);

        assertThat(checklist("A", skipped, new DeskStep(2, "b", null, null)).current())
                .isEqualTo(2);
        assertThat(checklist("A", skipped).current()).isZero();
    }

    private static String tried(DeskChecklist... checklists) {
        return TriedSteps.of(List.of(checklists), outcome -> outcome.name().toLowerCase(Locale.ROOT));
    }

    private static DeskChecklist checklist(String title, DeskStep... steps) {
        return new DeskChecklist(UUID.randomUUID(), UUID.randomUUID(), title, null, List.of(steps));
    }
}
