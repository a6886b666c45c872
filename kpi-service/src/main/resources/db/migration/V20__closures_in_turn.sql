-- What was known of the closures of a ticket before each of them, so that different tickets are counted without their names.
alter table closure_measure
    add column previous_at timestamptz,
    add column previous_of_team_at timestamptz,
    add column consecutive boolean not null default false;
update closure_measure c
set previous_at = o.previous_at, previous_of_team_at = o.previous_of_team_at, consecutive = o.consecutive
from (
    select ticket_id, sequence, previous_at, previous_of_team_at,
        bool_and(coalesce(previous_ended_at <= closed_at and previous_channel = channel, previous_at is null))
            over (partition by ticket_id) as consecutive
    from (
        select ticket_id, sequence, closed_at, channel, lag(closed_at) over turn as previous_at,
            lag(closed_at) over (partition by ticket_id, team order by closed_at, sequence) as previous_of_team_at,
            lag(ended_at) over turn as previous_ended_at, lag(channel) over turn as previous_channel
        from closure_measure window turn as (partition by ticket_id order by closed_at, sequence)) turns) o
where o.ticket_id = c.ticket_id and o.sequence = c.sequence;

-- What the borders of a time cut apart, and what is read by name.
create index closure_measure_again on closure_measure
    using gist (tstzrange(previous_at, closed_at, '[]')) where consecutive and previous_at is not null;
create index closure_measure_again_of_team on closure_measure
    using gist (tstzrange(previous_of_team_at, closed_at, '[]')) where consecutive and previous_of_team_at is not null;
create index closure_measure_reopened on closure_measure
    using gist (tstzrange(closed_at, ended_at, '[]')) where consecutive and ended_at >= closed_at;
create index closure_measure_apart on closure_measure (closed_at) where not consecutive;

-- How many of the members of a cell are not the first of their ticket in a time.
alter table cell
    add column again integer,
    add column again_in_year integer,
    add column again_in_quarter integer,
    add column again_in_month integer,
    add column again_in_week integer,
    add column again_in_day integer;
-- Whatever is there is counted anew.
truncate cell, folded_day, day_due;
select mark_all_days(now(), now() + interval '5 minutes');
