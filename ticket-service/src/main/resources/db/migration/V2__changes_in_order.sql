-- The order in which changes are told: by transaction, and only once no older one can still commit.
alter table timeline_entry add column written_by xid8 not null default pg_current_xact_id();
create index timeline_entry_written on timeline_entry (written_by, id);

create index ticket_team on ticket (team, created_at, id);
