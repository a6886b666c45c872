create table picture (
    id          uuid primary key,
    kind        text        not null check (kind in ('PNG', 'JPEG', 'WEBP', 'GIF')),
    width       integer     not null check (width > 0),
    height      integer     not null check (height > 0),
    content     bytea       not null,
    uploader    uuid        not null,
    uploaded_at timestamptz not null
);

-- Read piece by piece, and as small as they get.
alter table picture alter column content set storage external;
create index picture_of_uploader on picture (uploader, uploaded_at);

-- Which pictures a revision shows.
create table article_picture (
    revision_id uuid not null references article_revision,
    picture_id  uuid not null,
    primary key (picture_id, revision_id)
);

create index article_picture_revision on article_picture (revision_id);
