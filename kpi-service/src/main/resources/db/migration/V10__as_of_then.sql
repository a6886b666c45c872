-- Whose a ticket was, and how urgent, from one moment to another.
create table assignment_measure (
    ticket_id  uuid        not null,
    started_at timestamptz not null,
    ended_at   timestamptz,
    team       text,
    level      text,
    operator   uuid,
    priority   text,
    primary key (ticket_id, started_at)
);

-- What a customer said of a solution, until he said something else of it.
create table answered_survey_measure (
    survey_id   uuid        not null,
    ticket_id   uuid        not null,
    answered_at timestamptz not null,
    replaced_at timestamptz,
    score       integer     not null check (score between 1 and 5),
    primary key (survey_id, answered_at)
);
create index answered_survey_measure_ticket on answered_survey_measure (ticket_id);
create index answered_survey_measure_answered_at on answered_survey_measure (answered_at);
insert into answered_survey_measure
select survey_id, ticket_id, answered_at, null, score from survey_measure where answered_at is not null and score is not null;
alter table survey_measure drop column score;

-- Whether there were calls about the ticket, and since when a message may be one with what was written before: unless somebody
-- of ours spoke with the customer in between.
alter table interaction_measure
    add column called boolean not null default true,
    add column continues_from timestamptz;
alter table interaction_measure alter column called drop default;
create index interaction_measure_continues_from on interaction_measure (ticket_id) where continues_from is not null;

-- Whether the customer came back and so began the episode; and when a ticket began, for him.
alter table episode_measure add column returned boolean not null default false;
alter table episode_measure alter column returned drop default;
alter table ticket_measure add column begun_at timestamptz;

-- When somebody of ours first spoke with the customer of a ticket from a moment on.
create function spoken_since(ticket uuid, since timestamptz) returns timestamptz language sql stable as $$
    select min(c.connected_at)
    from interaction_measure i join call_measure c on c.interaction_id = i.interaction_id
    where i.ticket_id = ticket and c.connected_at >= since
$$;

-- When a call that nobody took was answered: by calling back, or by answering what the customer wrote of it within a day.
create function called_back_since(ticket uuid, since timestamptz) returns timestamptz language sql stable as $$
    select min(c.connected_at)
    from interaction_measure i join call_measure c on c.interaction_id = i.interaction_id
    where i.ticket_id = ticket and c.outbound and c.connected_at >= since
$$;
create function answered_elsewhere_since(ticket uuid, since timestamptz) returns timestamptz language sql stable as $$
    select min(least(i.responded_at, spoken_since(i.ticket_id, i.received_at)))
    from interaction_measure i
    where i.ticket_id = ticket and i.channel <> 'VOICE' and (i.contact or i.part_of is not null)
        and i.received_at > since and i.received_at <= since + interval '24 hours'
$$;

-- What customers sent, called or said, with the first human answer to it.
drop view received_interaction;
create view received_interaction as
select i.interaction_id, i.ticket_id, i.episode, i.received_at, i.created_at, i.messages,
    i.channel, i.account, i.team, i.level, i.operator, i.priority, i.category, i.language,
    greatest(i.restated_at, c.restated_at) as restated_at,
    coalesce(i.excluded, c.excluded) as excluded,
    case
        when c.connected_at is not null then c.connected_at
        when c.interaction_id is null and i.called then least(i.responded_at, spoken_since(i.ticket_id, i.received_at))
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
