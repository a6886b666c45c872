-- Questions to customers how it went. Only a hash of the link's token is kept.
create table survey (
    id              uuid        primary key,
    token_hash      text        not null unique,
    ticket_id       uuid        not null,
    episode         integer     not null,
    conversation_id uuid        not null,
    channel         text        not null,
    account         text        not null,
    ticket_number   text        not null,
    language        text        not null,
    team            text,
    operator        uuid,
    asked_at        timestamptz not null,
    expires_at      timestamptz not null,
    sent_at         timestamptz,
    score           integer     check (score between 1 and 5),
    comment         text,
    answered_at     timestamptz,
    answers         integer     not null,
    version         bigint      not null
);
