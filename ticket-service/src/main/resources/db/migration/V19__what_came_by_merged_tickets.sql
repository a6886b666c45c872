-- Of what came with a merged ticket, that which the customer said by its talk after the merge: its ticket has never told of it.
alter table merged_message add column came_since boolean not null default false;

-- What customers said that opened a ticket again or ended its waiting, and what they said since, as long as nobody works on it
-- (awakening_id, as on tickets that merges woke).
create table waking_message (
    message_id   uuid primary key references message,
    awakening_id uuid not null
);
