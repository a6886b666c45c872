-- Who gets copies of a mail: as all who get it see, and as nobody else sees.
alter table outbound_message
    add column cc text[] not null default '{}',
    add column bcc text[] not null default '{}';

-- What was said may be forwarded to others than the customer.
alter table outbound_message
    drop constraint outbound_message_kind_check,
    add constraint outbound_message_kind_check check (kind in ('REPLY', 'FORWARD', 'SURVEY'));
