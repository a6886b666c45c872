package org.hotline.kpi.indicator;

/**
 * Surveys answered ÷ surveys that reached the customer.
 *
 * <p>Anchor: sent. Left out: bounced surveys, surveys about spam, merged duplicates, contacts that we began, messages of
 * machines. Source: answered ÷ delivered, where delivered is sent less bounced.
 */
final class SurveyResponseRate implements Kpi {

    @Override
    public String name() {
        return "survey-response-rate";
    }

    @Override
    public Unit unit() {
        return Unit.RATIO;
    }

    @Override
    public String members(Basis basis) {
        return """
                select m.ticket_id, m.survey_id::text as member, %s as at, %s,
                    coalesce(m.excluded, case when m.bounced_at <= :asOf then 'BOUNCED' end) as excluded,
                    coalesce(m.answered_at <= :asOf, false) as hit, null::numeric as amount
                from survey_measure m where m.sent_at <= :asOf""".formatted(basis.at("m.sent_at"), DIMENSIONS);
    }
}
