-- When somebody of ours first spoke with the customer of a ticket from a moment on, in a call of its own or of a ticket that was
-- merged into it.
create or replace function spoken_since(ticket uuid, since timestamptz) returns timestamptz language sql stable as $$
    select min(c.connected_at)
    from (
        select i.interaction_id from interaction_measure i where i.ticket_id = ticket
        union all
        select i.interaction_id
        from merged_sources(ticket) source join interaction_measure i on i.ticket_id = source
        where not i.elsewhere) i join call_measure c on c.interaction_id = i.interaction_id
    where c.connected_at >= since
$$;

-- Whether other tickets were merged into it.
create function has_sources(ticket uuid) returns boolean language sql stable as $$
    select exists (select from ticket_measure s where s.merged_into = ticket)
$$;

-- What customers sent, called or said, with the first human answer to it.
create or replace view received_interaction as
select i.interaction_id, i.ticket_id, i.episode, i.received_at, i.created_at, i.messages,
    i.channel, i.account, i.team, i.level, i.operator, i.priority, i.category, i.language,
    greatest(i.restated_at, c.restated_at) as restated_at,
    coalesce(i.excluded, c.excluded) as excluded,
    case
        when c.connected_at is not null then c.connected_at
        when c.interaction_id is null and (i.called or has_sources(i.ticket_id))
            then least(i.responded_at, spoken_since(i.ticket_id, i.received_at))
        when c.interaction_id is null then i.responded_at
    end as responded_at,
    case when c.interaction_id is not null and c.connected_at is null
        then called_back_since(i.ticket_id, i.received_at) end as called_back_at,
    case when c.interaction_id is not null and c.connected_at is null
        then answered_elsewhere_since(i.ticket_id, i.received_at) end as answered_elsewhere_at
from interaction_measure i left join counted_call c on c.interaction_id = i.interaction_id
where (not i.outbound or i.opening) and i.part_of is null
    and (i.continues_from is null or spoken_since(i.ticket_id, i.continues_from) <= i.received_at)
    -- what a split moved to a ticket of its own counts there
    and not (i.messages = 1 and exists (
        select from interaction_measure moved
        where moved.interaction_id = i.interaction_id and moved.ticket_id > i.ticket_id and not moved.elsewhere))
union all
select c.interaction_id, null, null, c.started_at, c.created_at, 1,
    c.channel, c.account, null, null, c.operator, null, null, null,
    c.restated_at, c.excluded, c.connected_at, null, null
from counted_call c
where c.ticket_id is null and not c.outbound;
