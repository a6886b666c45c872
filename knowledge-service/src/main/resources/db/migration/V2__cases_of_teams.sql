-- Which teams there are and who works on which, as the service heard; see StaffListener of the kit.
create table staff_team (
    key      text   primary key,
    level    text   not null,
    sequence bigint not null
);
create table staff_member (
    operator_id uuid    primary key,
    team        text    not null,
    decided     boolean not null,
    sequence    bigint  not null
);

-- A case is seen by the teams that see its ticket; of cases from before nobody knows which those are. An erased one stays as a row
-- without words, which takes it out of every index and keeps it from coming back.
alter table solved_case
    add column teams text[] not null default '{}',
    add column erased boolean not null default false;

create index article_translated on article (translation_of) where translation_of is not null;
