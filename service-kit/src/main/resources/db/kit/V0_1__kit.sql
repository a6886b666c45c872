-- Facts that wait to be shipped. Small and busy: vacuumed early.
create table outbox (
    id      bigint generated always as identity primary key,
    topic   text   not null,
    key     text,
    headers text   not null,
    body    bytea
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);

-- Facts that took effect here.
create table inbox (
    event_id    uuid        not null,
    listener    text        not null,
    received_at timestamptz not null default now(),
    primary key (event_id, listener)
);
create index inbox_received_at on inbox using brin (received_at);

-- Records that could not be understood or shipped.
create table dead_letter (
    id          uuid        primary key,
    listener    text        not null,
    topic       text        not null,
    partition   integer     not null,
    "offset"    bigint      not null,
    key         text,
    headers     text        not null,
    body        bytea,
    cause       text        not null,
    parked_at   timestamptz not null,
    replayed_at timestamptz
);
create index dead_letter_waiting on dead_letter (id) where replayed_at is null;

-- First answers to calls with an Idempotency-Key.
create table idempotency_key (
    caller      uuid        not null,
    key         text        not null,
    fingerprint text        not null,
    status      integer,
    headers     text,
    body        text,
    created_at  timestamptz not null,
    primary key (caller, key)
);
create index idempotency_key_created_at on idempotency_key using brin (created_at);
