-- Lists of tickets that somebody keeps under a name, as they are asked for, for himself, for his team or for all.
create table saved_search (
    id         uuid        primary key,
    owner      uuid        not null,
    name       text        not null,
    sharing    text        not null check (sharing in ('PRIVATE', 'TEAM', 'ALL')),
    team       text        check ((team is not null) = (sharing = 'TEAM')),
    query      text        not null,
    created_at timestamptz not null,
    version    bigint      not null
);
create unique index saved_search_name on saved_search (owner, name);
