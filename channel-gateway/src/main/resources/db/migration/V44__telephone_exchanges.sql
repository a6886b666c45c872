-- Telephone exchanges of ours that tell what happens to calls; what signs us in there is sealed, and never shown.
create table telephone_exchange (
    id uuid primary key,
    account text not null,
    integration uuid not null,
    address text not null,
    application text not null,
    user_name text not null,
    password text not null,
    trunks text[] not null,
    enabled boolean not null,
    removed boolean not null default false,
    version bigint not null,
    created_at timestamptz not null
);

-- What two connections told of one exchange would be one thing told twice.
create unique index telephone_exchange_place on telephone_exchange (lower(address)) where not removed;

-- Which instance has an exchange until when, and how it goes.
create table exchange_progress (
    exchange uuid primary key references telephone_exchange on delete cascade,
    held_by uuid,
    held_until timestamptz,
    last_success_at timestamptz,
    last_event_at timestamptz,
    calls int not null default 0,
    passed_over bigint not null default 0,
    last_error text,
    last_error_at timestamptz
);

-- What is known of calls in progress, until they are over and all of it was reported.
create table exchange_call (
    exchange uuid not null references telephone_exchange on delete cascade,
    name text not null,
    facts jsonb not null,
    primary key (exchange, name)
);
