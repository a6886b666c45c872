-- What a customer wanted something of us by, whatever became of its ticket; and what he said in a chat after an answer.
alter table interaction_measure
    add column contact boolean not null default false,
    add column part_of uuid;
update interaction_measure set contact = not outbound
    and coalesce(excluded, '') not in ('AUTO_GENERATED', 'THANKS', 'OUTBOUND_STARTED');
alter table interaction_measure alter column contact drop default;

-- An episode after a slip is also what went before the slip; what the customer sent is counted from the resolution before.
alter table episode_measure
    add column from_episode integer not null default 1,
    add column previous_resolved_at timestamptz,
    add column calls integer not null default 0;
update episode_measure e set from_episode = episode,
    previous_resolved_at = (
        select max(before.resolved_at) from episode_measure before
        where before.ticket_id = e.ticket_id and before.episode < e.episode and not before.undone),
    calls = (
        select count(*) from interaction_measure i
        where i.ticket_id = e.ticket_id and i.episode = e.episode and i.contact and i.channel = 'VOICE'
            and i.received_at <= e.resolved_at);
alter table episode_measure
    alter column from_episode drop default,
    alter column calls drop default;

-- Which ticket a ticket says it belongs to, and who resolved it or has it.
alter table ticket_measure
    add column recontact_of uuid,
    add column owner uuid;
update ticket_measure t set owner = coalesce(
    (select e.operator from episode_measure e where e.ticket_id = t.ticket_id order by e.episode desc limit 1), t.operator);

-- The ticket in which the matter of a merged one goes on.
create function merge_target(source uuid) returns uuid language sql stable as $$
    with recursive target as (
        select ticket_id, merged_into, 0 as steps from ticket_measure where ticket_id = source
        union all
        select t.ticket_id, t.merged_into, steps + 1
        from ticket_measure t join target on t.ticket_id = target.merged_into
        where steps < 100
    )
    select ticket_id from target order by steps desc limit 1
$$;

-- What customers sent, called or said, with the first human answer to it: for a call that it was taken, or called back.
create or replace view received_interaction as
select i.interaction_id, i.ticket_id, i.episode, i.received_at, i.created_at, i.messages,
    i.channel, i.account, i.team, i.level, i.operator, i.priority, i.category, i.language,
    greatest(i.restated_at, c.restated_at) as restated_at,
    coalesce(i.excluded, c.excluded) as excluded,
    c.interaction_id is not null as call,
    c.connected_at,
    coalesce(
        case when c.interaction_id is null then i.responded_at else c.connected_at end,
        (select min(later.connected_at)
         from interaction_measure other join call_measure later on later.interaction_id = other.interaction_id
         where other.ticket_id = i.ticket_id and later.connected_at >= i.received_at)) as responded_at
from interaction_measure i left join counted_call c on c.interaction_id = i.interaction_id
where (not i.outbound or i.opening) and i.part_of is null
    -- what a split moved to a ticket of its own counts there
    and not (i.messages = 1 and exists (
        select from interaction_measure moved
        where moved.interaction_id = i.interaction_id and moved.ticket_id > i.ticket_id))
union all
select c.interaction_id, null, null, c.started_at, c.created_at, 1,
    c.channel, c.account, null, null, c.operator, null, null, null,
    c.restated_at, c.excluded, true, c.connected_at, c.connected_at
from counted_call c
where c.ticket_id is null and not c.outbound;
