create table article (
    id                 uuid primary key,
    external_id        text,
    status             text        not null
        check (status in ('DRAFT', 'IN_REVIEW', 'APPROVED', 'PUBLISHED', 'ARCHIVED')),
    revision           integer     not null check (revision > 0),
    published_revision integer check (published_revision between 1 and revision),
    title              text        not null check (title <> ''),
    body               text        not null,
    language           text        not null check (language ~ '^[a-z]{2}$'),
    kind               text        not null check (kind in ('ANSWER', 'PROCEDURE', 'KNOWN_ERROR')),
    category           text,
    tags               text[]      not null,
    audience           text        not null check (audience in ('INTERNAL', 'PUBLIC')),
    steps              text[]      not null,
    side_effects       text,
    author             uuid,
    approver           uuid,
    from_ticket        uuid,
    from_episode       integer,
    translation_of     uuid references article,
    created_at         timestamptz not null,
    updated_at         timestamptz not null,
    published_at       timestamptz,
    version            bigint      not null,
    changed_in         xid8        not null default pg_current_xact_id(),
    check ((from_ticket is null) = (from_episode is null)),
    check (status <> 'PUBLISHED' or published_revision = revision),
    check (status <> 'ARCHIVED' or published_revision is null)
);

create unique index article_external_id on article (external_id);
create unique index article_case on article (from_ticket, from_episode);
create unique index article_translation on article (translation_of, language) where status <> 'ARCHIVED';
create index article_draft on article (id) where from_ticket is not null and status in ('DRAFT', 'IN_REVIEW');
create index article_changed on article (changed_in, id);

create table article_revision (
    id           uuid primary key,
    article_id   uuid        not null references article,
    number       integer     not null check (number > 0),
    title        text        not null,
    body         text        not null,
    language     text        not null,
    kind         text        not null,
    category     text,
    tags         text[]      not null,
    audience     text        not null,
    steps        text[]      not null,
    side_effects text,
    author       uuid,
    written_at   timestamptz not null,
    unique (article_id, number)
);

create table article_rating (
    article_id uuid        not null references article,
    reader     uuid        not null,
    revision   integer     not null,
    helpful    boolean     not null,
    rated_at   timestamptz not null,
    primary key (article_id, reader)
);

create table article_link (
    article_id uuid        not null references article,
    ticket_id  uuid        not null,
    episode    integer     not null,
    operator   uuid,
    linked_at  timestamptz not null,
    primary key (article_id, ticket_id, episode)
);

create table solved_case (
    id            uuid primary key,
    ticket_id     uuid        not null,
    ticket_number text        not null,
    episode       integer     not null,
    subject       text        not null,
    question      text        not null,
    solution      text        not null,
    language      text,
    category      text,
    solved_at     timestamptz not null,
    changed_in    xid8        not null default pg_current_xact_id(),
    unique (ticket_id, episode)
);

create index solved_case_changed on solved_case (changed_in, id);
create index solved_case_newest on solved_case (solved_at, id);

-- Which transaction wrote a row last: what the search index reads to catch up, however late that transaction commits.
create function mark_change() returns trigger language plpgsql as $$
begin
    new.changed_in = pg_current_xact_id();
    return new;
end
$$;

create trigger article_marks_change before update on article for each row execute function mark_change();
create trigger solved_case_marks_change before update on solved_case for each row execute function mark_change();
