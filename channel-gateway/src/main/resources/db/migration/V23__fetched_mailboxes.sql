-- Mailboxes on other mail servers; what signs us in there is sealed, and never shown.
create table fetched_mailbox (
    id uuid primary key,
    account text not null,
    host text not null,
    port int not null,
    encryption text not null,
    user_name text not null,
    token_endpoint text,
    client_id text,
    token_scope text,
    folder text not null,
    beginning text not null,
    afterwards text not null,
    move_to text,
    enabled boolean not null,
    secret text,
    refresh_token text,
    version bigint not null,
    created_at timestamptz not null
);

-- What is fetched twice is taken once; it would only be slow, and one of the two would move what the other leaves.
create unique index fetched_mailbox_place on fetched_mailbox (lower(host), port, user_name, folder);

-- Which instance has a mailbox until when, how far it is, and how it goes.
create table mailbox_progress (
    mailbox uuid primary key references fetched_mailbox on delete cascade,
    held_by uuid,
    held_until timestamptz,
    uid_validity bigint not null default 0,
    last_uid bigint not null default 0,
    waiting int not null default 0,
    waiting_since timestamptz,
    last_success_at timestamptz,
    last_error text,
    last_error_at timestamptz
);

-- Mails that are ours now, and still to be moved or deleted where they were.
create table taken_mail (
    mailbox uuid not null references fetched_mailbox on delete cascade,
    uid bigint not null,
    primary key (mailbox, uid)
);

-- Mails that were passed over; they stay where they are.
create table refused_mail (
    mailbox uuid not null references fetched_mailbox on delete cascade,
    uid bigint not null,
    reason text not null,
    refused_at timestamptz not null,
    primary key (mailbox, uid)
);
