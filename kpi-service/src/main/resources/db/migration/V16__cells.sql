-- Members of indicators counted together: those of one day of a zone that are alike in what people group by. Empty until somebody folds.
create table cell (
    zone        text        not null,
    kpi         text        not null,
    day         timestamptz not null,
    channel     text        not null,
    account     text        not null,
    team        text,
    level       text,
    excluded    text,
    hit         boolean,
    mark_1      boolean,
    mark_2      boolean,
    moment      timestamptz,
    amount      numeric,
    ticket_id   uuid,
    restated_at timestamptz,
    n           integer     not null
);
create index cell_day on cell (zone, kpi, day);

-- Zones whose days are kept.
create table cell_zone (
    zone text primary key
);
insert into cell_zone values ('UTC'), ('Europe/Paris');

-- Days that were folded, and what was known then.
create table folded_day (
    zone  text        not null,
    kpi   text        not null,
    day   timestamptz not null,
    ends  timestamptz not null,
    as_of timestamptz not null,
    primary key (zone, kpi, day)
);

-- What batches of facts changed, as long as nobody has found out which days that touches: whose measures changed, whom they were
-- tied to and are no more, customers whose returns are others, and the moments at which they count or did (the last of each quarter of an hour).
create table measure_change (
    id        bigint generated always as identity primary key,
    subjects  uuid[]        not null,
    parted    uuid[]        not null,
    customers uuid[]        not null,
    moments   timestamptz[] not null,
    due       timestamptz[] not null
);

-- Days that may have changed since they were folded, of one indicator or of all. A moment in the future keeps its day marked until then.
create table day_mark (
    id        bigint generated always as identity primary key,
    zone      text        not null,
    day       timestamptz not null,
    kpi       text,
    final_at  timestamptz,
    marked_at timestamptz not null
);
create index day_mark_day on day_mark (day, zone);

-- Days whose members count otherwise from a moment on, though nothing happens.
create table day_due (
    zone text        not null,
    kpi  text        not null,
    day  timestamptz not null,
    at   timestamptz not null,
    primary key (zone, kpi, day)
);
create index day_due_at on day_due (at);

create index episode_measure_customer on episode_measure (customer_id, resolved_at);

-- Every moment at which one of these tickets, or a call of them, may count; and whether only a promise depends on it.
create function moments_of(tickets uuid[]) returns table (at timestamptz, apart boolean) language sql stable as $$
    select moment.at, false
    from ticket_measure m cross join lateral (values (m.created_at)) moment (at)
    where m.ticket_id = any(tickets)
    union all
    select moment.at, false
    from episode_measure m cross join lateral (values (m.resolved_at), (m.reopened_at)) moment (at)
    where m.ticket_id = any(tickets)
    union all
    select moment.at, false
    from interaction_measure m cross join lateral (values (m.received_at), (m.responded_at)) moment (at)
    where m.ticket_id = any(tickets)
    union all
    select moment.at, false
    from interaction_measure m join call_measure c on c.interaction_id = m.interaction_id
        cross join lateral (values (c.started_at), (c.connected_at), (c.ended_at)) moment (at)
    where m.ticket_id = any(tickets)
    union all
    select moment.at, false
    from call_measure c cross join lateral (values (c.started_at), (c.connected_at), (c.ended_at)) moment (at)
    where c.interaction_id = any(tickets)
    union all
    select moment.at, false
    from closure_measure m cross join lateral (values (m.closed_at), (m.ended_at)) moment (at)
    where m.ticket_id = any(tickets)
    union all
    select moment.at, moment.apart
    from promise_measure m
        cross join lateral (values (m.met_at, false), (m.breached_at, false), (m.due_at, true)) moment (at, apart)
    where m.ticket_id = any(tickets)
    union all
    select moment.at, false
    from survey_measure m
        cross join lateral (values (m.sent_at), (m.bounced_at), (m.answered_at)) moment (at)
    where m.ticket_id = any(tickets)
    union all
    select moment.at, false
    from answered_survey_measure m cross join lateral (values (m.answered_at), (m.replaced_at)) moment (at)
    where m.ticket_id = any(tickets)
$$;

-- These tickets, those of these calls, those that share an interaction with them, and what all of them were merged into or from.
create function matter_of(subjects uuid[]) returns setof uuid language sql stable as $$
    with recursive called (ticket_id) as (
        select unnest(subjects)
        union
        select i.ticket_id from interaction_measure i where i.interaction_id = any(subjects)
    ), matter (ticket_id) as (
        select ticket_id from called
        union
        select o.ticket_id
        from called c cross join lateral (
            select o.ticket_id
            from interaction_measure i join interaction_measure o on o.interaction_id = i.interaction_id
            where i.ticket_id = c.ticket_id and o.ticket_id <> i.ticket_id offset 0) o
        union
        select joined.ticket_id
        from matter m cross join lateral (
            select t.merged_into from ticket_measure t where t.ticket_id = m.ticket_id and t.merged_into is not null
            union all
            select t.ticket_id from ticket_measure t where t.merged_into = m.ticket_id offset 0) joined (ticket_id)
    )
    select ticket_id from matter
$$;

-- When solutions were found after which the customers of these tickets came back within the usual window, and all solutions
-- for these customers.
create function solutions_near(tickets uuid[], customers uuid[]) returns setof timestamptz language sql stable as $$
    with came as materialized (
        select distinct i.customer_id, i.received_at from interaction_measure i where i.ticket_id = any(tickets)
        union all
        select unnest(customers), null
    ), person as materialized (
        select customer_id, customer_id as person, received_at from came
        union
        select c.customer_id, person, c.received_at
        from came c cross join lateral same_customers(c.customer_id) person
        where exists (
            select from customer_measure s
            where s.same_as is not null and (s.customer_id = c.customer_id or s.same_as = c.customer_id))
    )
    select e.resolved_at
    from person p cross join lateral (
        select resolved_at from episode_measure
        where customer_id = p.person and resolved_at is not null
            and resolved_at between coalesce(p.received_at - interval '7 days', '-infinity') and coalesce(p.received_at, 'infinity')
        offset 0) e
$$;

-- When something counts that may count otherwise after a change, and of which indicator, without one of all. What was tied to the
-- changed subjects and is no more was named when it parted; so what is tied to them now is all there is to look for.
create function changed_moments(
    subjects uuid[], parted uuid[], customers uuid[], moments timestamptz[], due timestamptz[])
returns table (at timestamptz, kpi text) language sql stable as $$
    with matter as materialized (
        select ticket_id from matter_of(subjects || parted) ticket_id
    ), other as materialized (
        select array(select ticket_id from matter except select unnest(subjects)) as tickets
    )
    select unnest(moments), null
    union all
    select unnest(due), 'sla-compliance'
    union all
    select m.at, case when m.apart then 'sla-compliance' end
    from other cross join lateral moments_of(other.tickets) m where m.at is not null
    union all
    select moment.at, null
    from unnest(subjects) subject
        cross join lateral (select i.interaction_id from interaction_measure i where i.ticket_id = subject offset 0) i
        cross join lateral (select c.* from call_measure c where c.interaction_id = i.interaction_id offset 0) c
        cross join lateral (values (c.started_at), (c.connected_at), (c.ended_at)) moment (at)
    where moment.at is not null
    union all
    select at, 'first-contact-resolution'
    from solutions_near(array(select ticket_id from matter), customers) at
$$;

-- The same of what was changed and is not yet looked into, up to a change.
create function pending_moments(last bigint) returns table (at timestamptz, kpi text) language sql stable as $$
    select m.at, m.kpi
    from (select 1 from measure_change where id <= last limit 1) pending cross join lateral changed_moments(
        array(select distinct unnest(subjects) from measure_change where id <= last),
        array(select distinct unnest(parted) from measure_change where id <= last),
        array(select distinct unnest(customers) from measure_change where id <= last),
        array(select distinct unnest(moments) from measure_change where id <= last),
        array(select distinct unnest(due) from measure_change where id <= last)) m
$$;

-- Marks the days of moments.
create function mark_days(moments timestamptz[], kpis text[], present timestamptz, marked timestamptz)
returns void language sql volatile as $$
    with moment as materialized (
        select at, kpi from unnest(moments, kpis) moment (at, kpi)
    ), unknown as (
        select max(at) as at from moment where at > present and kpi is null
    )
    insert into day_mark (zone, day, kpi, final_at, marked_at)
    select z.zone, date_trunc('day', m.at, z.zone), m.kpi,
        max(greatest(case when m.at > present then m.at end, (select at from unknown))), marked
    from moment m cross join cell_zone z
    group by z.zone, date_trunc('day', m.at, z.zone), m.kpi
$$;

-- Marks every day on which something counts.
create function mark_all_days(present timestamptz, final timestamptz) returns void language sql volatile as $$
    with moment (at, kpi) as (
        select created_at, null from ticket_measure
        union all select resolved_at, null from episode_measure
        union all select received_at, null from interaction_measure
        union all select started_at, null from call_measure
        union all select closed_at, null from closure_measure
        union all select unnest(array[met_at, breached_at]), null from promise_measure
        union all select due_at, 'sla-compliance' from promise_measure
        union all select sent_at, null from survey_measure
        union all select answered_at, null from answered_survey_measure
    )
    insert into day_mark (zone, day, kpi, final_at, marked_at)
    select z.zone, date_trunc('day', m.at, z.zone), m.kpi, max(case when m.at > present then m.at else final end), present
    from moment m cross join cell_zone z
    where m.at is not null
    group by z.zone, date_trunc('day', m.at, z.zone), m.kpi
$$;
select mark_all_days(now(), now() + interval '5 minutes');
