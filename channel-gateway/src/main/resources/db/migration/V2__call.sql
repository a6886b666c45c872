-- Calls, each with the interaction that it is.
create table call (
    id              uuid        primary key references interaction,
    call_id         text        not null,
    account         text        not null,
    conversation_id uuid        not null,
    direction       text        not null check (direction in ('INBOUND', 'OUTBOUND')),
    created_by      uuid        not null,
    first_at        timestamptz not null,
    last_at         timestamptz not null,
    recording_url   text
);
create index call_call_id on call (call_id);

-- What happened to a call, as the telephone system told it; once each.
create table call_event (
    call     uuid        not null references call,
    key      text        not null,
    step     text        not null check (step in ('OFFERED', 'QUEUED', 'CONNECTED', 'HELD', 'RESUMED', 'TRANSFERRED',
                                                  'ENDED', 'WRAPUP_STARTED', 'WRAPUP_ENDED')),
    at       timestamptz not null,
    original bytea       not null,
    primary key (call, key)
);
