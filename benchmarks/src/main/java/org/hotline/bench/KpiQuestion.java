package org.hotline.bench;

import java.util.List;

/**
 * What is asked about the indicators.
 *
 * @param name as in the report
 * @param paths all of them are asked
 * @param plainSql what comes nearest to it over one table of tickets
 */
record KpiQuestion(String name, List<String> paths, String plainSql) {

    private static final List<String> SIX = List.of(
            "response-rate",
            "tickets-closed",
            "resolution-rate",
            "first-contact-resolution",
            "no-escalation-rate",
            "customer-satisfaction");

    private static final String GROUPED = """
            select %s, date_trunc('%s', created_at at time zone 'Europe/Paris'), count(*), count(replied_at), count(resolved_at)
            from bench_plain where created_at >= now() - interval '%d days' group by 1, 2 order by 1, 2""";

    private static final String PAGE = """
            select * from bench_plain where created_at >= now() - interval '365 days' order by created_at, ticket_id limit 50 offset %d""";

    /** @param month parameters of the last 30 days, likewise {@code year} */
    static List<KpiQuestion> all(String month, String year, String cursor, String ticket) {
        String members = "/v1/kpis/resolution-rate/members?limit=50&" + year;
        return List.of(
                new KpiQuestion(
                        "six-30d-channel-day",
                        of(SIX, month + "&groupBy=channel,day"),
                        GROUPED.formatted("channel", "day", 30)),
                new KpiQuestion(
                        "six-365d-team-week",
                        of(SIX, year + "&groupBy=team,week"),
                        GROUPED.formatted("team", "week", 365)),
                new KpiQuestion("catalogue-30d", List.of("/v1/kpis?" + month), GROUPED.formatted("1", "year", 30)),
                new KpiQuestion("members-first", List.of(members), PAGE.formatted(0)),
                new KpiQuestion("members-page-100", List.of(members + "&after=" + cursor), PAGE.formatted(4950)),
                new KpiQuestion(
                        "explanation",
                        List.of("/v1/tickets/" + ticket + "/explanation"),
                        "select * from bench_plain where ticket_id = '" + ticket + "'"));
    }

    private static List<String> of(List<String> kpis, String parameters) {
        return kpis.stream().map(kpi -> "/v1/kpis/" + kpi + "?" + parameters).toList();
    }
}
