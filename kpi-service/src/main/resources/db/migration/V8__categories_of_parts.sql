-- Whether a ticket has its category only from the one from which it was split off; a rebuild says so of older tickets.
alter table ticket_measure add column inherited_category boolean not null default false;
alter table ticket_measure alter column inherited_category drop default;
