-- When nobody was on the line of a call, as far as it was told: once each, in whatever order hang-ups are reported.
alter table call add column silences timestamptz[] not null default '{}';
update call set silences = array[ended_at] where ended_at is not null;
alter table call drop column ended_at;
