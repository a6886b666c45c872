-- When something last happened in a ticket: the newest of its timeline.
alter table ticket add column active_at timestamptz;
update ticket t set active_at = coalesce(
    (select max(e.occurred_at) from timeline_entry e where e.ticket_id = t.id), t.created_at);
alter table ticket alter column active_at set not null;
create index ticket_active on ticket (active_at, id);

-- By when a ticket has to be answered and solved, as the promises of the escalation-service say; learned from now on. Those to whom
-- nothing is owed have no due time, so that the index holds only what waits. An answer after asked_at ends the promises of a response.
create table ticket_due (
    ticket_id      uuid primary key,
    first_response timestamptz,
    next_response  timestamptz,
    resolution     timestamptz,
    asked_at       timestamptz,
    due_at         timestamptz generated always as (least(first_response, next_response, resolution)) stored
);
create index ticket_due_time on ticket_due (due_at, ticket_id) where due_at is not null;

-- A promise that was broken before it was kept ends without an event. Inserted where nothing was promised yet, so that whoever is
-- just learning of a promise waits for the answer, and sees it.
create function settle_due() returns trigger language plpgsql as $$
begin
    insert into ticket_due (ticket_id) values (new.id)
    on conflict (ticket_id) do update set
        first_response = null,
        next_response = null,
        resolution = case when new.status in ('RESOLVED', 'CLOSED') then null else ticket_due.resolution end;
    return null;
end
$$;

create trigger ticket_settles_due after update on ticket for each row
    when (new.last_responded_at > coalesce(old.last_responded_at, '-infinity')
        or new.status in ('RESOLVED', 'CLOSED') and old.status not in ('RESOLVED', 'CLOSED'))
    execute function settle_due();

-- Of what few tickets have, which is looked for through all of history.
create index ticket_category on ticket (category, created_at, id) where category is not null;
create index ticket_language on ticket (language, created_at, id) where language is not null;
create index ticket_tags on ticket using gin (tags) where tags <> '{}';
