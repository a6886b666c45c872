-- Everything that ever happened, under the id of the event that told it. The only source of all measures.
create table fact (
    event_id    uuid primary key,
    subject     uuid not null,
    type        text not null check (type in (
        'OPENED', 'FILED', 'CLASSIFIED', 'ASSIGNED', 'REPLIED', 'NOTED', 'PAUSED', 'RESUMED', 'RESOLVED',
        'REOPENED', 'CLOSED', 'MERGED', 'UNMERGED', 'SPLIT', 'MARKED_SPAM', 'CUSTOMERS_MERGED',
        'CUSTOMER_ERASED', 'PRESENCE_CHANGED', 'CLOCK_STARTED', 'CLOCK_PAUSED', 'CLOCK_RESUMED', 'CLOCK_MET',
        'CLOCK_BREACHED', 'CLOCK_CANCELLED', 'ESCALATION_RAISED', 'ESCALATION_ACCEPTED',
        'ESCALATION_DECLINED', 'ESCALATION_HANDED_BACK', 'ESCALATION_WITHDRAWN', 'ESCALATION_COMPLETED',
        'CALL_OFFERED', 'CALL_QUEUED', 'CALL_CONNECTED', 'CALL_HELD', 'CALL_RESUMED', 'CALL_TRANSFERRED',
        'CALL_ENDED', 'WRAP_UP_STARTED', 'WRAP_UP_ENDED', 'REPLY_DELIVERED', 'REPLY_DEFERRED',
        'REPLY_BOUNCED', 'SURVEY_SENT', 'SURVEY_BOUNCED', 'SURVEY_ANSWERED')),
    occurred_at timestamptz not null,
    recorded_at timestamptz not null,
    snapshot    jsonb,
    details     jsonb not null
);
create index fact_subject on fact (subject);
create index fact_recorded_at on fact (recorded_at);

-- Measures: computed from the facts of one ticket or call at a time, replaced whenever one arrives.
create table ticket_measure (
    ticket_id           uuid primary key,
    number              text not null,
    customer_id         uuid not null,
    created_at          timestamptz not null,
    origin              text not null,
    status              text not null,
    episode             integer not null,
    merged_into         uuid,
    response_started_at timestamptz not null,
    first_replied_at    timestamptz,
    responder_channel   text,
    responder_account   text,
    responder_team      text,
    responder_level     text,
    responder_operator  uuid,
    responder_priority  text,
    responder_category  text,
    responder_language  text,
    inbound             integer not null,
    excluded            text,
    restated_at         timestamptz,
    channel   text not null,
    account   text not null,
    team      text,
    level     text,
    operator  uuid,
    priority  text,
    category  text,
    language  text
);
create index ticket_measure_created_at on ticket_measure (created_at);
create index ticket_measure_first_replied_at on ticket_measure (first_replied_at);
create index ticket_measure_merged_into on ticket_measure (merged_into) where merged_into is not null;

create table episode_measure (
    ticket_id           uuid not null,
    episode             integer not null,
    customer_id         uuid not null,
    created_at          timestamptz not null,
    started_at          timestamptz not null,
    resolved_at         timestamptz,
    ended_at            timestamptz,
    undone              boolean not null,
    inbound             integer not null,
    replies             integer not null,
    escalations         integer not null,
    transfers           integer not null,
    handovers           integer not null,
    reopened_at         timestamptz,
    reopen_counts       boolean not null,
    handling_seconds    integer,
    first_level_capable boolean,
    excluded            text,
    restated_at         timestamptz,
    channel   text not null,
    account   text not null,
    team      text,
    level     text,
    operator  uuid,
    priority  text,
    category  text,
    language  text,
    primary key (ticket_id, episode)
);
create index episode_measure_resolved_at on episode_measure (resolved_at);
create index episode_measure_ended_at on episode_measure (ended_at);

create table interaction_measure (
    interaction_id uuid not null,
    ticket_id      uuid not null,
    episode        integer not null,
    customer_id    uuid not null,
    created_at     timestamptz not null,
    received_at    timestamptz not null,
    outbound       boolean not null,
    opening        boolean not null,
    messages       integer not null,
    responded_at   timestamptz,
    excluded       text,
    restated_at    timestamptz,
    channel   text not null,
    account   text not null,
    team      text,
    level     text,
    operator  uuid,
    priority  text,
    category  text,
    language  text,
    primary key (ticket_id, interaction_id)
);
create index interaction_measure_interaction on interaction_measure (interaction_id);
create index interaction_measure_received_at on interaction_measure (received_at);
create index interaction_measure_customer on interaction_measure (customer_id, received_at);

create table closure_measure (
    ticket_id   uuid not null,
    sequence    bigint not null,
    created_at  timestamptz not null,
    closed_at   timestamptz not null,
    reason      text not null,
    ended_at    timestamptz,
    excluded    text,
    restated_at timestamptz,
    channel   text not null,
    account   text not null,
    team      text,
    level     text,
    operator  uuid,
    priority  text,
    category  text,
    language  text,
    primary key (ticket_id, sequence)
);
create index closure_measure_closed_at on closure_measure (closed_at);

create table promise_measure (
    clock_id    uuid primary key,
    ticket_id   uuid not null,
    episode     integer not null,
    target      text not null,
    created_at  timestamptz not null,
    started_at  timestamptz,
    due_at      timestamptz,
    running     boolean not null,
    met_at      timestamptz,
    breached_at timestamptz,
    cancelled   boolean not null,
    excluded    text,
    restated_at timestamptz,
    channel   text not null,
    account   text not null,
    team      text,
    level     text,
    operator  uuid,
    priority  text,
    category  text,
    language  text
);
create index promise_measure_ticket on promise_measure (ticket_id);
create index promise_measure_met_at on promise_measure (met_at);
create index promise_measure_breached_at on promise_measure (breached_at);
create index promise_measure_due_at on promise_measure (due_at) where running;

create table survey_measure (
    survey_id   uuid primary key,
    ticket_id   uuid not null,
    episode     integer not null,
    created_at  timestamptz,
    sent_at     timestamptz,
    bounced_at  timestamptz,
    answered_at timestamptz,
    score       integer check (score between 1 and 5),
    excluded    text,
    restated_at timestamptz,
    channel   text not null,
    account   text not null,
    team      text,
    level     text,
    operator  uuid,
    priority  text,
    category  text,
    language  text
);
create index survey_measure_ticket on survey_measure (ticket_id);
create index survey_measure_sent_at on survey_measure (sent_at);
create index survey_measure_answered_at on survey_measure (answered_at);

create table call_measure (
    interaction_id uuid primary key,
    started_at     timestamptz not null,
    outbound       boolean not null,
    connected_at   timestamptz,
    ended_at       timestamptz,
    cause          text,
    wait_seconds   numeric,
    talk_seconds   numeric,
    hold_seconds   numeric not null,
    wrap_seconds   numeric not null,
    transfers      integer not null,
    restated_at    timestamptz,
    channel   text not null,
    account   text not null,
    team      text,
    level     text,
    operator  uuid,
    priority  text,
    category  text,
    language  text
);
create index call_measure_started_at on call_measure (started_at);
create index call_measure_connected_at on call_measure (connected_at);

-- Calls as they are counted: one that found its ticket has the ticket's team, one that did not stands alone.
create view counted_call as
select c.interaction_id, c.started_at, c.connected_at, c.ended_at, c.cause, c.outbound, c.wait_seconds,
    c.talk_seconds, c.hold_seconds, c.wrap_seconds, c.transfers, i.ticket_id, i.episode,
    coalesce(i.created_at, c.started_at) as created_at,
    coalesce(i.channel, c.channel) as channel, coalesce(i.account, c.account) as account, i.team, i.level,
    coalesce(c.operator, i.operator) as operator, i.priority, i.category, i.language,
    greatest(i.restated_at, c.restated_at) as restated_at,
    case
        when i.excluded in ('SPAM', 'DUPLICATE_MERGED') then i.excluded
        when c.outbound then 'OUTBOUND_STARTED'
        when c.connected_at is null and c.cause = 'FORWARDED' then 'FLOW_OUT'
        when c.connected_at is null and c.ended_at is not null and c.wait_seconds <= 5 then 'SHORT_ABANDON'
    end as excluded
from call_measure c left join interaction_measure i on i.interaction_id = c.interaction_id;

-- What customers sent, called or said, with the first human answer to it: for a call that it was taken, or called back.
create view received_interaction as
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
where (not i.outbound or i.opening)
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

-- Tickets that were merged into a ticket, directly or one through another.
create function merged_sources(target uuid) returns setof uuid language sql stable as $$
    with recursive source as (
        select ticket_id from ticket_measure where merged_into = target
        union
        select t.ticket_id from ticket_measure t join source on t.merged_into = source.ticket_id
    )
    select ticket_id from source where ticket_id <> target
$$;
