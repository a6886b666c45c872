package org.hotline.bench;

import java.util.Locale;

/** The rows of which a part of the tickets is made: customers with four tickets each, and what was said and done. */
final class DeskRows {

    static final String ACCOUNT = "bench-desk";

    /** A ticket of a part: numbered from 0, oldest first, each four in a row of one customer. */
    static final String PART = """
            create temp table part on commit drop as
            select *, case when i %% 10 < 6 then 'first-line' when i %% 10 < 9 then 'second-line' else 'billing' end as team,
                case when i %% 10 between 6 and 8 then 'SECOND' else 'FIRST' end as level,
                (substr(moment, 1, 12) || '7' || substr(hash, 1, 3) || '8' || substr(hash, 4, 15))::uuid as ticket,
                md5('bench customer ' || i / 4)::uuid as customer, 'customer-' || i / 4 || '@desk.bench.example' as address,
                case when i %% 1000 = 0 then 'SMS' else ('{EMAIL,EMAIL,WEB,CHAT}'::text[])[1 + i / 4 %% 4] end as channel,
                ('{router,LiveBox4,printer,mailbox,telephone,screen,keyboard,network}'::text[])[1 + i / 3 %% 8] as thing,
                ('{"does not answer","restarts by itself","is slow","shows an error","was not delivered"}'::text[])[1 + i / 7 %% 5]
                    as trouble,
                'xq' || chr(97 + i %% 26) || chr(97 + i / 26 %% 26) || chr(97 + i / 676 %% 26) || 'v' as rare
            from (select i, md5(random()::text) as hash, at,
                    lpad(to_hex((extract(epoch from at) * 1000)::bigint), 12, '0') as moment
                from (select i, now() - (%3$d - i) * (interval '365 days' / %3$d) as at
                    from generate_series(%1$d, %2$d - 1) i) numbered) placed""";

    static final String CUSTOMERS = """
            insert into customer (id, name, created_at)
            select distinct on (customer) customer, 'Customer ' || i / 4, at from part on conflict do nothing""";
    static final String ADDRESSES = """
            insert into channel_address (kind, address, customer_id)
            select distinct 'EMAIL', address, customer from part on conflict do nothing""";

    static final String TICKETS = """
            insert into ticket (id, number, subject, status, customer_id, channel, account, conversation_id, auto_generated,
                created_at, type, priority, language, team, level, operator, involved_teams, waiting_since, episode,
                reopen_count, first_responded_at, resolved_at, closed_at, closure_reason, tags, sequence, version, status_since, active_at,
                unanswered_since)
            select ticket, 'HL-' || lpad(n::text, greatest(6, length(n::text)), '0'), 'My ' || thing || ' ' || trouble,
                %1$s, customer, channel, '%2$s', ticket, false, at, 'QUESTION',
                case when i %% 5000 = 0 then 'URGENT' when i %% 9 = 0 then 'HIGH' else 'NORMAL' end, 'en', team, level,
                operator, array[team], at, 1, 0, %3$s, '{}', 1, 1, at, at, %4$s
            from (select *, nextval('ticket_number') as n, %5$s as operator from part) numbered""";

    static final String MESSAGES = """
            insert into message (id, ticket_id, direction, author_kind, author_id, channel, account, conversation_id, address,
                text, language, auto_generated, occurred_at)
            select gen_random_uuid(), ticket, %1$s, channel, '%2$s', ticket, address, %3$s, 'en', false, at %4$s from part""";
    static final String SAID =
            "'Hello, my ' || thing || ' ' || trouble || ' since yesterday evening. ' || case when i % 5 > 0 then 'The invoice"
                    + " is paid. ' else '' end || 'It stands in the room ' || rare || '. Please tell me what to try next.'";

    static final String TIMELINE = """
            insert into timeline_entry (ticket_id, id, kind, actor_kind, status, team, level, occurred_at, recorded_at)
            select ticket, gen_random_uuid(), %1$s, team, level, at %2$s, at %2$s from part""";

    private DeskRows() {}

    /** One of the commands, with what differs from part to part. */
    static String of(String text, Object... values) {
        return String.format(Locale.ROOT, text, values);
    }
}
