-- Conversations in which no machine of ours is to speak: with lists, with machines, with people who said so.
alter table conversation add column people_only boolean not null default false;
