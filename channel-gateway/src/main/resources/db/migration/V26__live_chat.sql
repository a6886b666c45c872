-- Live chats, under the id of their conversation; whoever knows the token goes on with one. Visitors come and go: room for new versions of a row.
create table chat (
    id uuid primary key,
    token_hash text not null unique,
    visitor_name text,
    address text,
    last_sequence bigint not null default 0,
    read_to bigint not null default 0,
    started_at timestamptz not null,
    seen_at timestamptz not null,
    ended_at timestamptz,
    score int check (score between 1 and 5),
    comment text
) with (fillfactor = 70);

-- What was said in them, numbered without a gap.
create table chat_message (
    chat uuid not null references chat on delete cascade,
    sequence bigint not null,
    id text not null,
    interaction_id uuid,
    speaker text not null check (speaker in ('VISITOR', 'OPERATOR', 'HOTLINE')),
    text text not null,
    said_at timestamptz not null,
    unread boolean not null,
    primary key (chat, sequence),
    unique (chat, id)
);
create index chat_message_unread on chat_message (chat) where unread;
create index chat_message_interaction on chat_message (interaction_id) where interaction_id is not null;
