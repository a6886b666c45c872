-- What is made of measures: views and functions, each said here once. Whoever changes a table under them changes this file, and
-- drops before, in his migration, what names a column that goes.
drop view if exists received_interaction;
drop view if exists counted_call;

-- Tickets that were merged into a ticket, directly or one through another. Each step by its index (offset 0): what has few sources
-- is not looked for among all tickets and calls.
create or replace function merged_sources(target uuid) returns setof uuid language sql stable rows 2 as $$
    with recursive source (ticket_id) as (
        select ticket_id from ticket_measure where merged_into = target
        union
        select t.ticket_id
        from source s cross join lateral (
            select ticket_id from ticket_measure where merged_into = s.ticket_id offset 0) t
    )
    select ticket_id from source where ticket_id <> target
$$;

-- Everybody who turned out to be the same person, however it was found out, the one asked for included.
create or replace function same_customers(who uuid) returns setof uuid language sql stable rows 2 as $$
    with recursive person as (
        select who as customer_id
        union
        select case when c.customer_id = p.customer_id then c.same_as else c.customer_id end
        from person p join customer_measure c
            on (c.customer_id = p.customer_id or c.same_as = p.customer_id) and c.same_as is not null
    )
    select customer_id from person
$$;

-- The ticket in which the matter of a merged one goes on.
create or replace function merge_target(source uuid) returns uuid language sql stable as $$
    with recursive target as (
        select ticket_id, merged_into, 0 as steps from ticket_measure where ticket_id = source
        union all
        select t.ticket_id, t.merged_into, steps + 1
        from ticket_measure t join target on t.ticket_id = target.merged_into
        where steps < 100
    )
    select ticket_id from target order by steps desc limit 1
$$;

-- A ticket and those in which its matter goes on, one through another.
create or replace function merge_targets(source uuid) returns setof uuid language sql stable rows 2 as $$
    with recursive target (ticket_id) as (
        select source
        union
        select t.merged_into
        from target p cross join lateral (
            select merged_into from ticket_measure where ticket_id = p.ticket_id and merged_into is not null offset 0) t
    )
    select ticket_id from target
$$;

-- Whether other tickets were merged into it.
create or replace function has_sources(ticket uuid) returns boolean language sql stable as $$
    select exists (select from ticket_measure s where s.merged_into = ticket)
$$;

-- When somebody of ours first spoke with the customer of a ticket from a moment on, in a call of its own or of a ticket that was
-- merged into it.
create or replace function spoken_since(ticket uuid, since timestamptz) returns timestamptz language sql stable as $$
    select min(c.connected_at)
    from (
        select i.interaction_id from interaction_measure i where i.ticket_id = ticket
        union all
        select i.interaction_id
        from merged_sources(ticket) source cross join lateral (
            select interaction_id, elsewhere from interaction_measure where ticket_id = source offset 0) i
        where not i.elsewhere) i cross join lateral (
            select connected_at from call_measure where interaction_id = i.interaction_id offset 0) c
    where c.connected_at >= since
$$;

-- Whether what was written in a ticket is no part of what had been written there before, up to then: somebody spoke with the customer in
-- between, in a call of that ticket. By what is merged into it later, it is as it was.
create or replace function is_apart(ticket uuid, continues timestamptz, received timestamptz) returns boolean language sql stable as $$
    select continues is null or exists (
        select from interaction_measure i join call_measure c on c.interaction_id = i.interaction_id
        where i.ticket_id = ticket and c.connected_at between continues and received)
$$;

-- Since when the customer waits for the answer to what he wrote then: as long as to what merges had brought before, but for what we
-- had spoken with him of in between.
create or replace function waits_since(ticket uuid, received timestamptz, awaited timestamptz) returns timestamptz language sql stable as $$
    select case
        when awaited is null then received
        when coalesce(spoken_since(ticket, awaited) > received, true) then awaited
        else coalesce((
            select min(brought.received_at) from interaction_measure brought
            where brought.ticket_id = ticket and brought.continued_at = received
                and coalesce(spoken_since(ticket, brought.received_at) > received, true)), received)
    end
$$;

-- When a call that nobody took was answered: by calling back, or by answering what the customer wrote of it within a day.
create or replace function called_back_since(ticket uuid, since timestamptz) returns timestamptz language sql stable as $$
    select min(c.connected_at)
    from interaction_measure i join call_measure c on c.interaction_id = i.interaction_id
    where i.ticket_id = ticket and c.outbound and c.connected_at >= since
$$;

create or replace function answered_elsewhere_since(ticket uuid, since timestamptz) returns timestamptz language sql stable as $$
    select min(least(i.responded_at, spoken_since(i.ticket_id, i.received_at)))
    from interaction_measure i
    where i.ticket_id = ticket and i.channel <> 'VOICE' and (i.contact or i.part_of is not null)
        and i.received_at > since and i.received_at <= since + interval '24 hours'
$$;

-- Calls as they are counted: one that was taken has the team of whoever took it, as far as it is known, one that found its
-- ticket the ticket's, one that did not stands alone.
create view counted_call as
select c.interaction_id, c.started_at, c.connected_at, c.ended_at, c.cause, c.outbound, c.wait_seconds,
    c.talk_seconds, c.hold_seconds, c.wrap_seconds, c.wrapped_at, c.transfers, i.ticket_id, i.episode,
    coalesce(i.created_at, c.started_at) as created_at,
    coalesce(i.channel, c.channel) as channel, coalesce(i.account, c.account) as account,
    coalesce(c.team, i.team) as team, case when c.team is null then i.level else c.level end as level,
    coalesce(c.operator, i.operator) as operator, i.priority, i.category, i.language,
    greatest(i.restated_at, c.restated_at) as restated_at,
    case when i.excluded in ('SPAM', 'DUPLICATE_MERGED') then i.excluded else own.left_out end as excluded,
    c.menu_only,
    -- why it is nobody's contact, in whichever ticket
    own.left_out
from call_measure c cross join lateral (
    select case
        when c.outbound then 'OUTBOUND_STARTED'
        when c.connected_at is null and c.cause = 'FORWARDED' then 'FLOW_OUT'
        -- an engaged line is no caller who gave up
        when c.connected_at is null and c.ended_at is not null and c.wait_seconds <= 5
            and coalesce(c.cause, 'CANCEL') in ('CANCEL', 'NORMAL_CLEARING') then 'SHORT_ABANDON'
    end as left_out) own
left join interaction_measure i on i.interaction_id = c.interaction_id and not i.elsewhere;

-- What customers sent, called or said, with the first human answer to it. A function is asked only for the few of which it may say
-- anything: to begin one takes longer than to look into an index, which is done here.
create view received_interaction as
select i.interaction_id, i.ticket_id, i.episode, i.received_at, i.created_at, i.messages,
    i.channel, i.account, i.team, i.level, i.operator, i.priority, i.category, i.language,
    greatest(i.restated_at, c.restated_at) as restated_at,
    coalesce(i.excluded, c.excluded) as excluded,
    case
        when c.connected_at is not null then c.connected_at
        when c.interaction_id is not null then null
        when (select true from ticket_measure s where s.merged_into = i.ticket_id limit 1)
            then least(i.responded_at, spoken_since(i.ticket_id, i.received_at))
        when i.called then least(i.responded_at, (
            select min(own.connected_at)
            from interaction_measure o join call_measure own on own.interaction_id = o.interaction_id
            where o.ticket_id = i.ticket_id and own.connected_at >= i.received_at))
        else i.responded_at
    end as responded_at,
    case when c.interaction_id is not null and c.connected_at is null
        then called_back_since(i.ticket_id, i.received_at) end as called_back_at,
    case when c.interaction_id is not null and c.connected_at is null
        then answered_elsewhere_since(i.ticket_id, i.received_at) end as answered_elsewhere_at
from interaction_measure i left join counted_call c on c.interaction_id = i.interaction_id
where (not i.outbound or i.opening) and i.part_of is null
    and (i.continues_from is null or is_apart(i.ticket_id, i.continues_from, i.received_at))
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
