-- Procedures that operators work through on tickets, each as its article said it when it was opened there.
create table checklist (
    id           uuid        primary key,
    ticket_id    uuid        not null references ticket,
    article_id   uuid        not null,
    revision     integer     not null,
    title        text        not null,
    steps        text[]      not null,
    side_effects text,
    opened_by    uuid        not null,
    opened_at    timestamptz not null
);
create index checklist_ticket on checklist (ticket_id, id);

-- What came of the steps, which are counted from 1; of those that nobody has come to yet there is none.
create table checked_step (
    checklist_id uuid        not null references checklist,
    step         integer     not null,
    outcome      text        not null check (outcome in ('DONE', 'FAILED', 'SKIPPED')),
    note         text,
    operator     uuid        not null,
    at           timestamptz not null,
    primary key (checklist_id, step)
);
