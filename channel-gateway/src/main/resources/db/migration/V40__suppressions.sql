-- Addresses to which no mail goes, or only what a person wrote. One that was lifted stays: what is said of mails sent before does not count.
-- They are compared by their bytes, as the service sorts them: whoever locks several locks them in the same order.
create table suppression (
    address         text        collate "C" not null,
    cause           text        collate "C" not null check (cause in ('BOUNCED', 'COMPLAINED')),
    reason          text        not null,
    ticket_id       uuid        not null,
    conversation_id uuid        not null,
    sent_at         timestamptz not null,
    suppressed_at   timestamptz not null,
    lifted_at       timestamptz,
    primary key (address, cause)
);

create index suppression_open on suppression (address, cause) where lifted_at is null;
create index suppression_ticket on suppression (ticket_id);
create index suppression_conversation on suppression (conversation_id);
