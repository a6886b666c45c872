-- Where the operator worked who had a part of a call.
alter table call_segment_measure add column team text, add column level text;

-- Whether a call of ours counts in another ticket, and called back whoever had called in this one.
alter table interaction_measure add column elsewhere boolean not null default false;
alter table interaction_measure alter column elsewhere drop default;

-- Calls as they are counted: one that was taken has the team of whoever took it, as far as it is known, one that found its
-- ticket the ticket's, one that did not stands alone.
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
    end as excluded
from call_measure c left join interaction_measure i on i.interaction_id = c.interaction_id and not i.elsewhere;
