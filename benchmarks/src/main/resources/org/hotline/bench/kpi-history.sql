-- A year of a hotline, as its measures: 8 teams, 4 channels, 100 operators. %d tickets, none by chance: the same number gives the same history.
set synchronous_commit = off;
create function bench_id(kind int, n bigint) returns uuid language sql immutable as $$
    select (lpad(to_hex(n), 8, '0') || '-0000-7000-8000-' || lpad(to_hex(kind), 12, '0'))::uuid
$$;
-- Of thousand, for one thing about one ticket.
create function bench_dice(about int, n bigint) returns int language sql immutable as $$
    select (hashint8extended(n, about) & 1048575)::int %% 1000
$$;
create unlogged table bench_ticket as
select n, bench_id(1, n) as ticket_id, bench_id(2, bench_dice(1, n) * 1000 + bench_dice(2, n) %% greatest(1, %d / 2000)) as customer_id,
    begun as created_at,
    bench_dice(3, n) < 20 as spam,
    case when n > 1 and bench_dice(3, n) between 20 and 39 then bench_id(1, n - 1) end as merged_into,
    bench_dice(3, n) < 20 or bench_dice(3, n) between 20 and 39 as gone,
    (array['EMAIL', 'CHAT', 'WEB', 'VOICE'])[1 + bench_dice(4, n) %% 4] as channel,
    'team-' || 1 + bench_dice(5, n) %% 8 as team,
    case when bench_dice(5, n) %% 8 < 6 then 'FIRST' else 'SECOND' end as level,
    bench_id(3, (bench_dice(5, n) %% 8) * 13 + bench_dice(6, n) %% 13 + 1) as operator,
    (array['LOW', 'NORMAL', 'HIGH', 'URGENT'])[1 + bench_dice(7, n) %% 4] as priority,
    'category-' || bench_dice(8, n) %% 10 as category,
    case when bench_dice(9, n) < 700 then 'fr' else 'en' end as language,
    begun + bench_dice(10, n) * bench_dice(11, n) * interval '0.1 seconds' as replied_at,
    case when bench_dice(12, n) < 960 then begun + interval '1 hour' + bench_dice(13, n) * bench_dice(14, n) * interval '1 second' end
        as resolved_at,
    case when bench_dice(12, n) < 50 then begun + interval '13 days' + bench_dice(15, n) * interval '300 seconds' end as reopened_at,
    bench_dice(16, n) as fate
from (select n, date_trunc('second', now()) - interval '365 days' + n * (interval '365 days' / %d) as begun
    from generate_series(1, %d) n) given;
update bench_ticket set replied_at = case when replied_at < now() then replied_at end,
    resolved_at = case when resolved_at < now() then resolved_at end,
    reopened_at = case when resolved_at < reopened_at and reopened_at < now() - interval '2 days' then reopened_at end;
alter table bench_ticket add column excluded text;
update bench_ticket set excluded = case when spam then 'SPAM' when merged_into is not null then 'DUPLICATE_MERGED' end where gone;

insert into ticket_measure (ticket_id, number, customer_id, created_at, begun_at, status, episode, merged_into, inherited_category, owner,
    response_started_at, first_replied_at, responder_channel, responder_account, responder_team, responder_level, responder_operator,
    responder_priority, inbound, excluded, channel, account, team, level, operator, priority, category, language)
select ticket_id, 'B-' || n, customer_id, created_at, created_at,
    case when gone then 'CLOSED' when reopened_at is not null or resolved_at is null then 'OPEN' else 'RESOLVED' end,
    case when reopened_at is null then 1 else 2 end, merged_into, false, operator, created_at,
    case when channel <> 'VOICE' then replied_at end, channel, 'bench', team, level, operator, priority, 1, excluded,
    channel, 'bench', team, level, operator, priority, category, language
from bench_ticket;

insert into episode_measure (ticket_id, episode, from_episode, customer_id, created_at, started_at, resolved_at, ended_at,
    previous_resolved_at, undone, returned, inbound, calls, replies, escalations, transfers, handovers, reopened_at, reopen_counts,
    first_level_capable, excluded, channel, account, team, level, operator, priority, category, language)
select ticket_id, episode, episode, customer_id, created_at,
    case when episode = 1 then created_at else reopened_at end,
    case when episode = 1 then resolved_at else reopened_at + interval '1 day' end,
    case when episode = 1 then coalesce(resolved_at, case when gone then created_at end) else reopened_at + interval '1 day' end,
    case when episode = 2 then resolved_at end, false, episode = 2, case when fate < 300 then 2 else 1 end,
    case when channel = 'VOICE' and episode = 1 then 1 else 0 end, 1 + fate %% 2, case when fate < 80 then 1 else 0 end,
    case when fate %% 11 = 0 then 1 else 0 end, case when fate %% 13 = 0 then 1 else 0 end,
    case when episode = 1 then reopened_at end, true, case when level = 'SECOND' then fate %% 5 = 0 end, excluded,
    channel, 'bench', team, level, operator, priority, category, language
from bench_ticket cross join generate_series(1, 2) episode
where episode = 1 or reopened_at is not null;

insert into interaction_measure (interaction_id, ticket_id, episode, customer_id, created_at, received_at, outbound, opening, elsewhere,
    contact, messages, responded_at, called, excluded, channel, account, team, level, operator, priority, category, language)
select bench_id(3 + message, n), ticket_id, case when message = 3 then 2 else 1 end, customer_id, created_at,
    case message when 1 then created_at when 2 then created_at + interval '20 minutes' else reopened_at end,
    false, message = 1, false, true, 1, case when message = 1 and channel <> 'VOICE' then replied_at end,
    channel = 'VOICE', excluded, case when message = 1 or channel <> 'VOICE' then channel else 'EMAIL' end, 'bench', team, level,
    operator, priority, category, language
from bench_ticket cross join generate_series(1, 3) message
where message = 1 or message = 2 and fate < 300 or message = 3 and reopened_at is not null;

insert into call_measure (interaction_id, started_at, outbound, connected_at, ended_at, cause, wait_seconds, talk_seconds, hold_seconds,
    wrap_seconds, transfers, team_transfers, menu_only, channel, account, team, level, operator)
select bench_id(4, n), created_at, false, case when fate < 850 then created_at + wait end,
    created_at + wait + case when fate < 850 then talk else interval '0' end,
    case when fate < 850 then 'NORMAL_CLEARING' when fate < 980 then 'CANCEL' else 'FORWARDED' end, extract(epoch from wait),
    case when fate < 850 then extract(epoch from talk) end, fate %% 20, fate %% 60, case when fate %% 10 = 0 then 1 else 0 end, 0, false,
    'VOICE', 'bench', case when fate < 850 then team end, case when fate < 850 then level end, case when fate < 850 then operator end
from (select *, (1 + fate %% 60) * interval '1 second' as wait, (30 + fate) * interval '1 second' as talk
    from bench_ticket where channel = 'VOICE' and created_at < now() - interval '1 hour') called;

insert into closure_measure (ticket_id, sequence, created_at, closed_at, reason, ended_at, previous_at, previous_of_team_at,
    consecutive, excluded, channel, account, team, level, operator, priority, category, language)
select ticket_id, 1, created_at, closed_at, 'SOLVED', reopened_at, null, null, true, excluded,
    channel, 'bench', team, level, operator, priority, category, language
from (select *, case when gone then created_at + interval '1 hour' else resolved_at + interval '5 days' end as closed_at
    from bench_ticket) solved
where closed_at < now() and coalesce(closed_at < reopened_at, true)
union all
select ticket_id, 2, created_at, reopened_at + interval '2 days', 'SOLVED', null, previous_at, previous_at, true, excluded,
    channel, 'bench', team, level, operator, priority, category, language
from (select *, case when gone then created_at + interval '1 hour' else resolved_at + interval '5 days' end as closed_at
    from bench_ticket where reopened_at < now() - interval '2 days') closed
    cross join lateral (select case when closed_at < reopened_at then closed_at end as previous_at) earlier;

insert into promise_measure (clock_id, ticket_id, episode, target, created_at, started_at, due_at, running, met_at, breached_at, excluded,
    channel, account, team, level, operator, priority, category, language)
select bench_id(7, n), ticket_id, 1, 'FIRST_RESPONSE', created_at, created_at, due_at, replied_at is null and not gone, replied_at,
    case when replied_at > due_at then due_at end, excluded,
    channel, 'bench', team, level, operator, priority, category, language
from (select *, created_at + interval '8 hours' as due_at from bench_ticket) promised;

insert into survey_measure (survey_id, ticket_id, episode, created_at, sent_at, bounced_at, answered_at, excluded,
    channel, account, team, level, operator, priority, category, language)
select bench_id(8, n), ticket_id, 1, created_at, resolved_at, case when fate between 400 and 420 then resolved_at + interval '1 minute' end,
    case when fate < 250 then resolved_at + interval '1 hour' end, excluded,
    channel, 'bench', team, level, operator, priority, category, language
from bench_ticket where resolved_at < now() - interval '1 hour';

insert into answered_survey_measure (survey_id, ticket_id, answered_at, score)
select survey_id, ticket_id, answered_at, 2 + (hashtext(survey_id::text) & 3) from survey_measure
where answered_at is not null;

insert into assignment_measure (ticket_id, started_at, team, level, operator, priority)
select ticket_id, created_at, team, level, operator, priority from bench_ticket;
