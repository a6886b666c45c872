-- Who else gets a mail, or got one that came in: as all who get it see, and as only we see. Those of a person can be found when he is erased.
alter table message
    add column cc text[] not null default '{}',
    add column bcc text[] not null default '{}';
create index message_copied on message using gin ((cc || bcc)) where cc <> '{}' or bcc <> '{}';

alter table waiting_reply
    add column cc text[] not null default '{}',
    add column bcc text[] not null default '{}';
