-- Who wants to be told what happens: where, and of what; what it is signed with is sealed, and shown once.
create table webhook (
    id uuid primary key,
    url text not null,
    description text,
    event_types text[] not null,
    active boolean not null,
    secret text not null,
    former_secret text,
    former_until timestamptz,
    version bigint not null,
    created_at timestamptz not null,
    paused_until timestamptz,
    last_success_at timestamptz,
    failing_since timestamptz,
    last_error text,
    last_error_at timestamptz,
    check ((former_secret is null) = (former_until is null))
);

-- Of which tickets, and other subjects, something is to be told, and when the first of it is to be tried. Whoever tries it moves that
-- moment on; whoever does not live to say how it ended loses it to another then.
create table webhook_lane (
    webhook uuid not null references webhook on delete cascade,
    subject uuid not null,
    due_at timestamptz not null,
    primary key (webhook, subject)
);
create index webhook_lane_due on webhook_lane (webhook, due_at);

-- What is told, to each webhook by itself.
create table webhook_delivery (
    id uuid primary key,
    place bigint generated always as identity,
    webhook uuid not null references webhook on delete cascade,
    event_type text not null,
    subject uuid not null,
    body text not null,
    state text not null check (state in ('WAITING', 'DELIVERED', 'FAILED')),
    created_at timestamptz not null,
    give_up_at timestamptz not null,
    attempts int not null default 0,
    attempted_at timestamptz,
    status int,
    error text,
    answer text,
    settled_at timestamptz,
    check ((state = 'WAITING') = (settled_at is null))
);
create index webhook_delivery_place on webhook_delivery (webhook, place);
create index webhook_delivery_waiting on webhook_delivery (webhook, subject, place) where state = 'WAITING';
create index webhook_delivery_state on webhook_delivery (webhook, state, place) where state <> 'DELIVERED';
create index webhook_delivery_type on webhook_delivery (webhook, event_type, place);
create index webhook_delivery_settled on webhook_delivery (settled_at) where settled_at is not null;
