package org.hotline.kpi.indicator;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Net first-contact resolution: resolved episodes with exactly one inbound interaction before the solution, without
 * effective escalation or transfer to another team, as a ticket or in a call, that were not reopened within the window W and after which the same customer did not
 * come back on any channel within W, about the same category or to the same ticket ÷ resolved episodes whose W is over. W is 7 days unless asked
 * otherwise (1 to 30), its last instant included. Episodes whose W still runs are {@code PROVISIONAL}: left out of the
 * value, counted apart. {@code grossFirstContactResolution} ignores W and what came later.
 *
 * <p>Anchor: resolved. Left out further: spam, merged duplicates, contacts that we began, messages of machines. Interactions
 * of tickets merged into this one count as its own, each in the episode in which it came or as a return, and calls given up
 * within 5 s are none. What was split off is another matter, about which nothing is known by the category that it had from the
 * ticket that it was a part of, as long as it has no other. Customers found to be one person are one. Two matters without a category are taken for the same category. Source:
 * net FCR as in OpsDog and WFM Labs (no repeat within 5 to 14 days, no transfer), window of 7 days as in Call Centre Helper.
 */
final class FirstContactResolution implements Kpi {

    private static final String IS_A_CONTACT = """
            i.contact and (i.continues_from is null or is_apart(i.ticket_id, i.continues_from, i.received_at))
            and not exists (
                select from counted_call c where c.interaction_id = i.interaction_id and c.left_out is not null)""";

    private static final String HAS_SOURCES = "exists (select from ticket_measure s where s.merged_into = m.ticket_id)";

    private static final String CONTACTS = """
            m.inbound
            - case when m.calls > 0 then (
                select count(*) from interaction_measure i
                where i.ticket_id = m.ticket_id and i.episode between m.from_episode and m.episode
                    and i.received_at <= m.resolved_at and i.contact and i.continues_from is null and not (%s)) else 0 end
            + (select count(*) from interaction_measure i
                where i.ticket_id = m.ticket_id and i.continues_from is not null
                    and i.episode between m.from_episode and m.episode and i.received_at <= m.resolved_at and %s)
            + case when %s then (
                select count(*) from interaction_measure i
                where i.ticket_id in (select merged_sources(m.ticket_id)) and %s
                    and i.received_at > coalesce(m.previous_resolved_at, '-infinity')
                    and i.received_at <= m.resolved_at) else 0 end""".formatted(IS_A_CONTACT, IS_A_CONTACT, HAS_SOURCES, IS_A_CONTACT);

    private static final String SAME_PERSON = """
            case when exists (
                select from customer_measure c
                where c.same_as is not null and (c.customer_id = m.customer_id or c.same_as = m.customer_id))
            then array(select same_customers(m.customer_id)) else array[m.customer_id] end""";

    private static final String CAME_BACK = """
            m.reopen_counts and m.reopened_at <= m.resolved_at + :recontact and m.reopened_at <= :asOf
            or exists (
                select from interaction_measure i join ticket_measure t on t.ticket_id = i.ticket_id
                where i.customer_id = any(%s) and i.ticket_id <> m.ticket_id
                    and i.received_at > m.resolved_at and i.received_at <= m.resolved_at + :recontact
                    and i.received_at <= :asOf and t.excluded is distinct from 'SPAM' and %s
                    and (t.recontact_of = m.ticket_id
                        or (t.merged_into is not null or not t.inherited_category) and m.category is not distinct from case
                        when t.merged_into is null then t.category
                        else (select g.category from ticket_measure g where g.ticket_id = merge_target(t.ticket_id)) end))
            or %s and exists (
                select from interaction_measure i
                where i.ticket_id in (select merged_sources(m.ticket_id))
                    and i.received_at > m.resolved_at and i.received_at <= m.resolved_at + :recontact
                    and i.received_at <= :asOf and %s)""".formatted(SAME_PERSON, IS_A_CONTACT, HAS_SOURCES, IS_A_CONTACT);

    @Override
    public String name() {
        return "first-contact-resolution";
    }

    @Override
    public Unit unit() {
        return Unit.RATIO;
    }

    @Override
    public String members(Basis basis) {
        return """
                select m.ticket_id, m.ticket_id || '/' || m.episode as member, %s as at, %s,
                    coalesce(m.excluded, case when m.resolved_at + :recontact >= :asOf then 'PROVISIONAL' end) as excluded,
                    one.contact and not (%s) as hit, one.contact as gross, null::numeric as amount
                from episode_measure m cross join lateral (
                    select m.escalations = 0 and m.transfers = 0 and %s = 0 and %s = 1 as contact) one
                where m.resolved_at <= :asOf and not m.undone""".formatted(
                basis.at("m.resolved_at"), DIMENSIONS, CAME_BACK, TransferRate.BETWEEN_TEAMS_IN_CALLS, CONTACTS);
    }

    @Override
    public Map<String, String> figures() {
        String resolved = "(excluded is null or excluded = 'PROVISIONAL')";
        Map<String, String> figures = new LinkedHashMap<>();
        figures.put("provisional", Counting.members("excluded = 'PROVISIONAL'"));
        figures.put("provisionalFirstContact", Counting.members("excluded = 'PROVISIONAL' and hit"));
        figures.put("grossFirstContactResolution", Counting.share("gross", resolved));
        return figures;
    }

    @Override
    public Map<String, String> kept() {
        return Map.of("gross", "mark_1");
    }

    @Override
    public Duration openFor() {
        return Duration.ofDays(7);
    }
}
