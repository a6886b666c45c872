-- Until when a ticket is left out of its queue. What is solved may keep it, and is in no queue; the index holds only what will come back.
alter table ticket add column snoozed_until timestamptz;
create index ticket_snoozed on ticket (snoozed_until)
    where snoozed_until is not null and status in ('NEW', 'OPEN', 'PENDING', 'ON_HOLD');
