-- The version of a ticket with which it was taken over from another system: as long as it has it, nobody is given it.
alter table ticket add column imported_version bigint;

-- What is told of a past is told to nobody who listens for what happens now.
alter table timeline_entry add column imported boolean not null default false;
drop index timeline_entry_written;
create index timeline_entry_written on timeline_entry (written_by, id) where not imported;

-- What was taken over of a ticket of another system, without what was said in it.
create table imported_ticket (
    source      text not null,
    external_id text not null,
    import      uuid not null,
    print       uuid not null,
    past        text not null,
    primary key (source, external_id)
);
