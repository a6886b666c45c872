-- Numbers of WhatsApp and bots of Telegram that are ours; what opens them is sealed, and never shown.
create table messenger (
    id uuid primary key,
    channel text not null check (channel in ('WHATSAPP', 'TELEGRAM')),
    account text not null,
    provider_id text not null,
    access_token text not null,
    signing_secret text not null,
    verify_token text,
    version bigint not null,
    created_at timestamptz not null,
    last_error text,
    last_error_at timestamptz,
    unique (channel, account),
    unique (channel, provider_id)
);

-- What was pushed and is not handed in yet: its files have to be fetched, or the rest of its album has to come. Albums stay, so that
-- what is pushed again is known.
create table messenger_arrival (
    id uuid primary key,
    messenger uuid not null references messenger on delete cascade,
    external_id text,
    grouped boolean not null,
    files boolean not null,
    arrived_at timestamptz not null,
    due_at timestamptz not null,
    attempts int not null default 0,
    taken_at timestamptz
);
create index messenger_arrival_due on messenger_arrival (due_at) where taken_at is null;

-- The messages of which it is made, each under an id that is made of its name.
create table messenger_message (
    id uuid primary key,
    place bigint generated always as identity,
    arrival uuid not null references messenger_arrival on delete cascade,
    original text
);
create index messenger_message_arrival on messenger_message (arrival);

-- With whom we talk in a conversation, as his provider knows him, and when he said something last.
create table messenger_talk (
    conversation uuid primary key,
    messenger uuid not null references messenger on delete cascade,
    peer text not null,
    address text not null,
    heard_at timestamptz not null
);
create index messenger_talk_address on messenger_talk (messenger, address);

-- The parts of an answer that its provider has: texts of the length that he takes, and files.
create table messenger_part (
    message uuid not null,
    place int not null,
    ticket uuid,
    accepted_at timestamptz,
    delivered_at timestamptz,
    read_at timestamptz,
    primary key (message, place)
);
create index messenger_part_ticket on messenger_part (ticket);
