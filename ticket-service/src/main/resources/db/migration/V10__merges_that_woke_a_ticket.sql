-- How a ticket stood before merges opened it again or ended its waiting, which they are (woke is the same id on each of
-- them), and how many there are; nothing once somebody has worked on it.
alter table ticket
    add column woke uuid,
    add column awakening_id uuid,
    add column merges integer not null default 0,
    add column status_before text,
    add column resolved_before timestamptz,
    add column closing_before timestamptz;
