-- Attempts to send a mail after the last one of which we know how it ended.
alter table outbound_message add column unended integer not null default 0;
