package org.hotline.kit.test.ledger;

import java.math.BigDecimal;
import java.util.List;

/** What customers thought of solutions. */
final class Opinions extends Tally {

    Opinions(Matter matter, Asking asking, List<Count> counts) {
        super(matter, asking, counts);
    }

    void count(String kpi) {
        for (Surveyed survey : matter.surveys) {
            if (kpi.equals("survey-response-rate")) {
                sent(survey);
            } else {
                answered(survey);
            }
        }
    }

    private void answered(Surveyed survey) {
        Surveyed.Score latest = survey.scores.stream()
                .filter(score -> asking.knows(score.at()))
                .reduce((earlier, later) -> later)
                .orElse(null);
        if (latest != null) {
            add(
                    latest.at(),
                    matter.excluded(),
                    latest.value() >= 4,
                    BigDecimal.valueOf(latest.value()),
                    survey.resolver);
        }
    }

    private void sent(Surveyed survey) {
        if (asking.knows(survey.sentAt)) {
            boolean answered = survey.scores.stream().anyMatch(score -> asking.knows(score.at()));
            boolean bounced = asking.knows(survey.bouncedAt);
            String excluded = matter.excluded() == null && bounced ? "BOUNCED" : matter.excluded();
            add(survey.sentAt, excluded, answered, null, survey.resolver);
        }
    }
}
