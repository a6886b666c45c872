package org.hotline.kpi.indicator;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Answers of 4 or 5 of 5 ÷ answers; the latest answer to a survey is the one that counts. Credited to whoever resolved the
 * episode.
 *
 * <p>Anchor: answered. Left out: surveys about spam, merged duplicates, contacts that we began, messages of machines. Source:
 * top-two-box satisfaction as in Zendesk.
 */
final class CustomerSatisfaction implements Kpi {

    @Override
    public String name() {
        return "customer-satisfaction";
    }

    @Override
    public Unit unit() {
        return Unit.RATIO;
    }

    @Override
    public String members(Basis basis) {
        return """
                select m.ticket_id, m.survey_id::text as member, %s as at, %s, m.excluded,
                    a.score >= 4 as hit, a.score::numeric as amount
                from survey_measure m join answered_survey_measure a on a.survey_id = m.survey_id
                where a.answered_at <= :asOf and (a.replaced_at is null or a.replaced_at > :asOf)""".formatted(basis.at("a.answered_at"), DIMENSIONS);
    }

    @Override
    public Map<String, String> figures() {
        Map<String, String> figures = new LinkedHashMap<>();
        figures.put(
                "meanScore",
                "round(sum(amount * n) filter (where excluded is null) / nullif(" + denominator() + ", 0), 6)");
        for (int score = 1; score <= 5; score++) {
            figures.put("score" + score, Counting.members("excluded is null and amount = " + score));
        }
        return figures;
    }

    @Override
    public Map<String, String> kept() {
        return Map.of("amount", "amount");
    }
}
