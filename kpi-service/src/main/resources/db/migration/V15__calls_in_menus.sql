-- Whether only a machine took a call, and it waited in no queue; a rebuild says so of older calls.
alter table call_measure add column menu_only boolean not null default false;
alter table call_measure alter column menu_only drop default;
create or replace view counted_call as
select c.interaction_id, c.started_at, c.connected_at, c.ended_at, c.cause, c.outbound, c.wait_seconds,
    c.talk_seconds, c.hold_seconds, c.wrap_seconds, c.transfers, i.ticket_id, i.episode,
    coalesce(i.created_at, c.started_at) as created_at,
    coalesce(i.channel, c.channel) as channel, coalesce(i.account, c.account) as account,
    coalesce(c.team, i.team) as team, case when c.team is null then i.level else c.level end as level,
    coalesce(c.operator, i.operator) as operator, i.priority, i.category, i.language,
    greatest(i.restated_at, c.restated_at) as restated_at,
    case
        when i.excluded in ('SPAM', 'DUPLICATE_MERGED') then i.excluded
        when c.outbound then 'OUTBOUND_STARTED'
        when c.connected_at is null and c.cause = 'FORWARDED' then 'FLOW_OUT'
        when c.connected_at is null and c.ended_at is not null and c.wait_seconds <= 5 then 'SHORT_ABANDON'
    end as excluded,
    c.menu_only
from call_measure c left join interaction_measure i on i.interaction_id = c.interaction_id and not i.elsewhere;
