-- Threads of interactions, each about one matter on one channel.
create table conversation (
    id         uuid        primary key,
    channel    text        not null,
    account    text        not null,
    key        text,
    created_at timestamptz not null,
    unique (channel, account, key)
);

-- Every exchange on every channel. The unique key makes a repetition recognisable.
create table interaction (
    id              uuid        primary key,
    channel         text        not null
        check (channel in ('EMAIL', 'CHAT', 'VOICE', 'WEB', 'SMS', 'WHATSAPP', 'TELEGRAM', 'OTHER')),
    account         text        not null,
    external_id     text        not null,
    conversation_id uuid        not null references conversation deferrable initially deferred,
    direction       text        not null check (direction in ('INBOUND', 'OUTBOUND')),
    status          text        not null check (status in ('RECEIVED', 'FILED', 'QUARANTINED', 'IGNORED')),
    reason          text        check (status <> 'QUARANTINED' or reason is not null),
    ticket_id       uuid,
    ticket_number   text,
    filed_at        timestamptz,
    occurred_at     timestamptz not null,
    received_at     timestamptz not null,
    created_by      uuid        not null,
    auto_generated  boolean     not null default false,
    unique (channel, account, external_id)
);
create index interaction_conversation on interaction (conversation_id);
create index interaction_quarantined on interaction (id) where status = 'QUARANTINED';

-- The originals, byte for byte.
create table raw_message (
    interaction_id uuid  primary key references interaction,
    media_type     text  not null,
    body           bytea not null
);

-- Which conversation a mail belongs to, by its Message-ID: those received and those sent.
create table mail_reference (
    account         text not null,
    message_id      text not null,
    conversation_id uuid not null,
    primary key (account, message_id)
);

-- Files that came with messages, and those uploaded to go with answers. Their ids are random: knowing one does not lead
-- to the next.
create table attachment (
    id             uuid   primary key,
    interaction_id uuid   references interaction,
    name           text   not null,
    type           text   not null,
    size           bigint not null,
    content        bytea  not null
);
create index attachment_interaction on attachment (interaction_id);
