-- How often a call was handed to somebody of another team; a rebuild says so of older calls.
alter table call_measure add column team_transfers integer not null default 0;
alter table call_measure alter column team_transfers drop default;
