-- What has to reach customers: answers and surveys.
create table outbound_message (
    id              uuid        primary key,
    kind            text        not null check (kind in ('REPLY', 'SURVEY')),
    ticket_id       uuid        not null,
    conversation_id uuid        not null,
    channel         text        not null
        check (channel in ('EMAIL', 'CHAT', 'VOICE', 'WEB', 'SMS', 'WHATSAPP', 'TELEGRAM', 'OTHER')),
    account         text        not null,
    to_address      text        not null,
    to_name         text,
    subject         text,
    text            text        not null,
    html            text,
    thread_token    text        not null,
    in_reply_to     text,
    reference_ids   text        not null,
    automated       boolean     not null,
    status          text        not null check (status in ('PENDING', 'DELIVERED', 'BOUNCED')),
    attempts        integer     not null,
    requested_at    timestamptz not null,
    next_attempt_at timestamptz not null,
    settled_at      timestamptz,
    reason          text,
    version         bigint      not null
);
create index outbound_message_due on outbound_message (next_attempt_at) where status = 'PENDING';
create index outbound_message_waiting on outbound_message (account, id) where status = 'PENDING';

create table outbound_attachment (
    message_id    uuid    not null references outbound_message,
    position      integer not null,
    attachment_id uuid    not null,
    primary key (message_id, position)
);
