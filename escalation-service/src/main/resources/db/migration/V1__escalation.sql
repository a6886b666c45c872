create table calendar (
    id      uuid   primary key,
    name    text   not null unique,
    version bigint not null,
    hours   jsonb  not null
);

create table sla_policy (
    id                     uuid    primary key,
    key                    text    not null unique,
    version                integer not null,
    precedence             integer not null,
    matching               jsonb   not null,
    calendar               text    not null references calendar (name),
    first_response_seconds bigint  check (first_response_seconds > 0),
    resolution_seconds     bigint  check (resolution_seconds > 0),
    paused_by              text[]  not null
);

create table escalation_rule (
    id         uuid    primary key,
    key        text    not null unique,
    version    integer not null,
    precedence integer not null,
    target     text    not null check (target in ('FIRST_RESPONSE', 'RESOLUTION')),
    matching   jsonb   not null,
    to_level   text    not null check (to_level in ('SECOND', 'THIRD')),
    to_team    text    not null
);

-- What this service knows of a ticket: the snapshot of the newest fact, and the teams that ever had it.
create table known_ticket (
    ticket_id  uuid        primary key,
    number     text        not null,
    sequence   bigint      not null,
    episode    integer     not null,
    status     text        not null,
    type       text        not null,
    category   text,
    priority   text        not null,
    channel    text        not null,
    account    text        not null,
    team       text        not null,
    level      text        not null,
    operator   uuid,
    created_at timestamptz not null,
    involved   text        not null
);

-- A promised time on one ticket. The row is its own timer: what is RUNNING and due is found by the partial index.
create table sla_clock (
    id               uuid        primary key,
    ticket_id        uuid        not null,
    episode          integer     not null,
    target           text        not null check (target in ('FIRST_RESPONSE', 'RESOLUTION')),
    policy           text        not null,
    policy_version   integer     not null,
    calendar         text        not null,
    promised_seconds bigint      not null,
    paused_by        text        not null,
    started_at       timestamptz not null,
    due_at           timestamptz not null,
    state            text        not null check (state in ('RUNNING', 'PAUSED', 'MET', 'BREACHED', 'CANCELLED')),
    stopped_at       timestamptz,
    met_at           timestamptz,
    breached_at      timestamptz,
    unique (ticket_id, episode, target)
);
create index sla_clock_due on sla_clock (due_at) where state = 'RUNNING';

-- What clocks are reckoned from, so that the order in which facts are learned does not matter.
create table sla_moment (
    ticket_id uuid        not null,
    sequence  bigint      not null,
    kind      text        not null check (kind in
        ('ANSWERED', 'PAUSED', 'RESUMED', 'RESOLVED', 'CLOSED', 'WITHDRAWN', 'RESTORED')),
    status    text        not null,
    episode   integer     not null,
    at        timestamptz not null,
    primary key (ticket_id, sequence, kind)
);

-- Which ticket a call belongs to, and when it was answered: whichever is learned first waits for the other.
create table known_call (
    interaction_id uuid        primary key,
    ticket_id      uuid,
    connected_at   timestamptz
);

create table escalation (
    id           uuid        primary key,
    ticket_id    uuid        not null,
    episode      integer     not null,
    kind         text        not null check (kind in ('FUNCTIONAL', 'HIERARCHICAL')),
    from_level   text        not null,
    to_level     text        not null,
    from_team    text        not null,
    to_team      text        not null,
    cause        text        not null check (cause in ('MANUAL', 'SLA', 'RULE')),
    rule         text,
    reason       text        not null,
    tried        text,
    status       text        not null
        check (status in ('REQUESTED', 'ACCEPTED', 'DECLINED', 'HANDED_BACK', 'WITHDRAWN', 'COMPLETED')),
    requested_by uuid,
    raised_at    timestamptz not null,
    accepted_by  uuid,
    accepted_at  timestamptz,
    ended_by     uuid,
    ended_at     timestamptz,
    outcome      text,
    version      bigint      not null
);
create unique index escalation_open on escalation (ticket_id, kind) where status in ('REQUESTED', 'ACCEPTED');
create index escalation_by_ticket on escalation (ticket_id, id);
create index escalation_by_team on escalation (to_team, status, id);

insert into calendar (id, name, version, hours) values
    ('01930000-0000-7000-8000-000000000001', 'business-hours', 1, '{
        "zone": "Europe/Paris",
        "week": {
            "MONDAY": [{"fromSecond": 32400, "toSecond": 64800}],
            "TUESDAY": [{"fromSecond": 32400, "toSecond": 64800}],
            "WEDNESDAY": [{"fromSecond": 32400, "toSecond": 64800}],
            "THURSDAY": [{"fromSecond": 32400, "toSecond": 64800}],
            "FRIDAY": [{"fromSecond": 32400, "toSecond": 64800}]
        },
        "holidays": {"country": "FR"},
        "exceptions": {}
    }'),
    ('01930000-0000-7000-8000-000000000002', 'always', 1, '{
        "zone": "UTC",
        "week": {
            "MONDAY": [{"fromSecond": 0, "toSecond": 86400}],
            "TUESDAY": [{"fromSecond": 0, "toSecond": 86400}],
            "WEDNESDAY": [{"fromSecond": 0, "toSecond": 86400}],
            "THURSDAY": [{"fromSecond": 0, "toSecond": 86400}],
            "FRIDAY": [{"fromSecond": 0, "toSecond": 86400}],
            "SATURDAY": [{"fromSecond": 0, "toSecond": 86400}],
            "SUNDAY": [{"fromSecond": 0, "toSecond": 86400}]
        },
        "exceptions": {}
    }');

insert into sla_policy
    (id, key, version, precedence, matching, calendar, first_response_seconds, resolution_seconds, paused_by)
values
    ('01930000-0000-7000-8000-000000000011', 'urgent', 1, 0, '{"priority": "URGENT"}', 'business-hours', 3600, 14400, '{PENDING,ON_HOLD}'),
    ('01930000-0000-7000-8000-000000000012', 'high', 1, 0, '{"priority": "HIGH"}', 'business-hours', 7200, 28800, '{PENDING,ON_HOLD}'),
    ('01930000-0000-7000-8000-000000000013', 'normal', 1, 0, '{"priority": "NORMAL"}', 'business-hours', 14400, 86400, '{PENDING,ON_HOLD}'),
    ('01930000-0000-7000-8000-000000000014', 'low', 1, 0, '{"priority": "LOW"}', 'business-hours', 28800, 144000, '{PENDING,ON_HOLD}');

insert into escalation_rule (id, key, version, precedence, target, matching, to_level, to_team) values
    ('01930000-0000-7000-8000-000000000021', 'first-response-broken', 1, 0, 'FIRST_RESPONSE', '{"level": "FIRST"}', 'SECOND', 'second-line'),
    ('01930000-0000-7000-8000-000000000022', 'resolution-broken', 1, 0, 'RESOLUTION', '{"level": "FIRST"}', 'SECOND', 'second-line');
