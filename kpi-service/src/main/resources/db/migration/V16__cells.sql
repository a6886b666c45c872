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

-- Days that may have changed since, of one indicator or of all. A mark is dropped by a fold that sees what everybody wrote who
-- did not see what it is about: all that had begun when it was first seen.
create table day_mark (
    id       bigint generated always as identity primary key,
    zone     text        not null,
    day      timestamptz not null,
    kpi      text,
    final_at timestamptz,
    seen     xid8
);
create index day_mark_day on day_mark (day, zone);
create index day_mark_unseen on day_mark (id) where seen is null;

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
-- for those who were found to be somebody else.
create function solutions_near(tickets uuid[]) returns setof timestamptz language sql stable as $$
    select e.resolved_at
    from (select distinct i.customer_id, i.received_at from interaction_measure i where i.ticket_id = any(tickets)) came
        cross join lateral same_customers(came.customer_id) person
        cross join lateral (
            select resolved_at from episode_measure
            where customer_id = person and resolved_at between came.received_at - interval '7 days' and came.received_at
            offset 0) e
    union
    select e.resolved_at
    from customer_measure c cross join lateral same_customers(c.customer_id) person
        cross join lateral (
            select resolved_at from episode_measure where customer_id = person and resolved_at is not null offset 0) e
    where c.customer_id = any(tickets)
$$;

-- Marks the days on which something about these tickets, calls or customers counts. To be called before they change and after.
create function mark_days(subjects uuid[], present timestamptz) returns void language sql volatile as $$
    with matter as materialized (
        select array_agg(ticket_id) as tickets from matter_of(subjects) ticket_id
    ), moment as materialized (
        select m.at, m.apart from matter cross join lateral moments_of(matter.tickets) m where m.at is not null
    ), unknown as (
        select max(at) as at from moment where at > present and not apart
    ), marked as (
        select at, case when apart then 'sla-compliance' end as kpi,
            greatest(case when at > present then at end, (select at from unknown)) as final_at
        from moment
        union all
        select solutions.at, 'first-contact-resolution', (select at from unknown)
        from matter cross join lateral solutions_near(matter.tickets) solutions (at)
    )
    insert into day_mark (zone, day, kpi, final_at)
    select z.zone, date_trunc('day', m.at, z.zone), m.kpi, max(m.final_at)
    from marked m cross join cell_zone z
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
    insert into day_mark (zone, day, kpi, final_at)
    select z.zone, date_trunc('day', m.at, z.zone), m.kpi, max(case when m.at > present then m.at else final end)
    from moment m cross join cell_zone z
    where m.at is not null
    group by z.zone, date_trunc('day', m.at, z.zone), m.kpi
$$;
select mark_all_days(now(), now() + interval '5 minutes');
