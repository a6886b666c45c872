-- Files stand in the order in which their message has them; those of older messages keep the one they had.
alter table attachment add column position integer not null default 0;
