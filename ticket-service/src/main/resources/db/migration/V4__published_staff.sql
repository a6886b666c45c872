-- Where an operator works, as it was published, in how many facts; what differs from the record is published anew.
alter table operator
    add column published_team text,
    add column published_level text,
    add column placements bigint not null default 0,
    add column decided boolean not null default false;
alter table team
    add column published_level text,
    add column definitions bigint not null default 0;

-- Which messages have a file.
create index attachment_id on attachment (id);
