-- When a ticket was taken over from another system: what came before is promised by nobody.
alter table known_ticket add column imported_at timestamptz;
