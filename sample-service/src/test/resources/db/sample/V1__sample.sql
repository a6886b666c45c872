create table effect (
    article_id uuid not null,
    event_id   uuid not null
);
create table thing (
    id   uuid primary key,
    name text not null
);
