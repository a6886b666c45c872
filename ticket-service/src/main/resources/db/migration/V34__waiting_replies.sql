-- Replies that go out later. They are no messages until they have gone out: nothing counts them as an answer, no customer is shown them.
create table waiting_reply (
    id            uuid        primary key,
    ticket_id     uuid        not null references ticket,
    author        uuid        not null,
    text          text        not null,
    html          text,
    pending_after boolean     not null,
    written_at    timestamptz not null,
    send_at       timestamptz not null,
    held          text        check (held in ('CUSTOMER_WROTE', 'MERGED', 'SPAM', 'CLOSED', 'UNREACHABLE', 'FILE_GONE'))
);
create index waiting_reply_ticket on waiting_reply (ticket_id, id);
create index waiting_reply_author on waiting_reply (author, id);
create index waiting_reply_due on waiting_reply (send_at) where held is null;

create table waiting_file (
    reply_id uuid   not null references waiting_reply on delete cascade,
    position integer not null,
    id       uuid   not null,
    name     text   not null,
    type     text   not null,
    size     bigint not null,
    primary key (reply_id, position)
);
